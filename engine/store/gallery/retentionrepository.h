// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/retentionrecord.h"
#include "engine/store/connection/database.h"

namespace sl::store {

/// Until when persons of the gallery are kept, under a policy that keeps portraits for so many months.
class RetentionRepository {
public:
    explicit RetentionRepository(Database& database) : m_database(database) {}

    /// The persons due on a day; at most `limit` persons, `total` counts all. Looks at every portrait:
    /// seconds for a million.
    [[nodiscard]] Result<RetentionList> due(QDate on, int months, int limit);
    [[nodiscard]] Result<RetentionRecord> ofPerson(PersonId person, int months); ///< NotFound
    /// Keeps what was decided about a person, in place of what was decided before. Errors: NotFound.
    [[nodiscard]] Status review(PersonId person, const PersonReview& review);

private:
    Database& m_database;
};

} // namespace sl::store
