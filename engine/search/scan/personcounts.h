// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBitArray>
#include <QHash>

#include <vector>

namespace sl::search {

/// How many templates each person has. Small ids (a database's row ids) cost four bytes each, others a hash
/// entry.
class PersonCounts {
public:
    struct Total {
        qint64 persons = 0;
        qint64 templates = 0;
    };

    /// Small are ids below four times `expectedTemplates` (and some).
    explicit PersonCounts(qint64 expectedTemplates = 0);
    void add(qint64 person); ///< one template more
    [[nodiscard]] Total total() const { return m_total; }
    [[nodiscard]] quint32 of(qint64 person) const;                          ///< templates of that person
    [[nodiscard]] std::vector<qint64> withAtLeast(quint32 templates) const; ///< persons, ascending
    /// The effect of a filter: persons and templates whose bit is set.
    [[nodiscard]] Total among(const QBitArray& persons) const;

private:
    qint64 m_smallIds;
    std::vector<quint32> m_small;
    QHash<qint64, quint32> m_large;
    Total m_total;
};

} // namespace sl::search
