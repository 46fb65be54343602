// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/ratetables.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace sl::test {

/// Raw scores as they stand in the file that was written, counted again by plain loops: nothing is shared
/// with the program but the text.
class Recount {
public:
    Recount(const QByteArray& csv, int listLength);

    /// What `cell` should say, at its threshold if it has one.
    [[nodiscard]] Rate count(const evaluation::RateCell& cell) const;
    /// The lowest threshold at which at most `target` is accepted of the scores of the cell's kind over
    /// everybody; empty if it is not to be had. By trying every score.
    [[nodiscard]] std::optional<double> threshold(const evaluation::RateCell& cell) const;
    [[nodiscard]] double cmc(int faces, int rank, bool isClosed) const;

private:
    [[nodiscard]] bool isIn(const QString& person, const evaluation::RateCell& cell) const;
    [[nodiscard]] std::optional<bool> eventOf(const QStringList& row, const evaluation::RateCell& cell) const;
    [[nodiscard]] std::optional<bool> comparisonEvent(const QStringList& row,
                                                      const evaluation::RateCell& cell) const;

    QList<QStringList> m_rows;
    QHash<QString, QStringList> m_groups; ///< "column=value" of a person's number
    int m_listLength;
};

} // namespace sl::test
