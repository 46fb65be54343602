// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/retentionrecord.h"
#include "engine/store/connection/database.h"

namespace sl::store {

/// How long persons of the gallery are kept under a policy that keeps portraits for a number of months.
class RetentionRepository {
public:
    explicit RetentionRepository(Database& database) : m_database(database) {}

    /// The persons due on a day; at most `limit` persons, `total` counts all. Looks at every portrait:
    /// seconds for a million.
    [[nodiscard]] Result<RetentionList> due(QDate on, int months, int limit);
    [[nodiscard]] Result<RetentionRecord> ofPerson(PersonId person, int months); ///< NotFound
    /// Stores the decision about a person in place of the earlier one. Errors: NotFound.
    [[nodiscard]] Status review(PersonId person, const PersonReview& review);

private:
    Database& m_database;
};

} // namespace sl::store
