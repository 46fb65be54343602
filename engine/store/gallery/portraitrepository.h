// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/store/connection/database.h"

#include <QList>
#include <QSet>

namespace sl::store {

/// Portraits of gallery persons in the workspace database. They go with their person.
class PortraitRepository {
public:
    explicit PortraitRepository(Database& database) : m_database(database) {}

    /// `portrait.id` is ignored. Errors: AlreadyExists (the person has these bytes already).
    [[nodiscard]] Result<PortraitId> insert(const PortraitRecord& portrait);
    [[nodiscard]] Result<PortraitRecord> find(PortraitId id);                       ///< NotFound
    [[nodiscard]] Result<QList<PortraitRecord>> ofPerson(PersonId person);          ///< as enrolled
    [[nodiscard]] Result<PortraitId> byHash(PersonId person, const Sha256& sha256); ///< NotFound
    /// The external id of another person who has these bytes, the first in list order; empty: nobody has.
    [[nodiscard]] Result<QString> otherWith(const Sha256& sha256, PersonId person);
    /// Portraits, of any person, that are these bytes.
    [[nodiscard]] Result<int> usesOf(const Sha256& sha256);
    /// Hashes of portraits' files that begin with these two hex digits.
    [[nodiscard]] Result<QSet<QString>> hashes(const QString& digits);
    [[nodiscard]] Result<int> count();

private:
    Database& m_database;
};

} // namespace sl::store
