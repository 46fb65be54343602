// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/searchrecord.h"
#include "engine/core/result.h"
#include "engine/store/database.h"

#include <QBitArray>

#include <QMutex>

#include <memory>
#include <vector>

namespace sl::session {

/// What filters look at, of every person of the gallery: six bytes each. Immutable.
class GalleryTraits {
public:
    [[nodiscard]] static Result<GalleryTraits> read(store::Database& reader);

    /// Persons to leave out, by PersonId::value: those who lack what the filter asks for or of whom it is not
    /// recorded, and ids that nobody has.
    [[nodiscard]] QBitArray leftOutBy(const SearchFilter& filter) const;

private:
    struct Kind {
        QString sex, agency;
    };
    static constexpr quint32 kNobody = 0; ///< the kind of an id that nobody has

    std::vector<Kind> m_kinds = {{}};  ///< each combination that occurs, from 1
    std::vector<quint32> m_kindOf;     ///< by id
    std::vector<qint16> m_birthYearOf; ///< by id; 0: not recorded
};

/// Traits that are read when a filter first asks for them. Thread-safe.
class TraitsOnDemand {
public:
    explicit TraitsOnDemand(QString databaseFile) : m_file(std::move(databaseFile)) {}
    /// Blocking. Errors: those of the database.
    [[nodiscard]] Result<std::shared_ptr<const GalleryTraits>> read();

private:
    const QString m_file;
    QMutex m_mutex;
    std::shared_ptr<const GalleryTraits> m_traits;
};

} // namespace sl::session
