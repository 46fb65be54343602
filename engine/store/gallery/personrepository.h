// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

#include <functional>

namespace sl::store {

/// Gallery identities of the workspace database.
class PersonRepository {
public:
    explicit PersonRepository(Database& database) : m_database(database) {}

    /// `person.id` and the counts are ignored; ids are never used twice. Errors: AlreadyExists (external id).
    [[nodiscard]] Result<PersonId> insert(const PersonRecord& person);
    [[nodiscard]] Result<PersonRecord> find(PersonId id);                       ///< NotFound
    [[nodiscard]] Result<PersonRecord> byExternalId(const QString& externalId); ///< NotFound
    /// A page, in list order: by external id (code units). Every word of `text` must begin a word of name or
    /// external id, whatever its case and accents.
    [[nodiscard]] Result<QList<PersonRecord>> list(const PersonQuery& query);
    /// In the order given; persons who do not exist are left out.
    [[nodiscard]] Result<QList<PersonRecord>> list(const QList<PersonId>& ids);
    /// The persons who fit `text` as in list(), by id; nobody when no word is in it.
    [[nodiscard]] Result<QList<PersonId>> withText(const QString& text);
    [[nodiscard]] Result<int> count(const PersonQuery& query); ///< `after` and limit are ignored
    [[nodiscard]] Result<int> count();
    /// Calls `visit` for every person, by id. A number that is no year of birth comes as 0.
    [[nodiscard]] Status forEachTraits(const std::function<void(const PersonTraits&)>& visit);
    /// The same in list order, until `visit` gives false.
    [[nodiscard]] Status forEachTraitsInListOrder(const std::function<bool(const PersonTraits&)>& visit);
    /// Calls `visit` with every person's external id, in no order.
    [[nodiscard]] Status forEachExternalId(const std::function<void(const QString&)>& visit);
    /// Changes name, sex, year of birth and agency. Errors: NotFound.
    [[nodiscard]] Status update(const PersonRecord& person);
    /// With all portraits and templates (the files are the caller's business). Errors: NotFound.
    [[nodiscard]] Status remove(PersonId id);
    /// Writes the index of names anew: until then it keeps words of persons who are gone.
    [[nodiscard]] Status compactText();

private:
    Database& m_database;
};

} // namespace sl::store
