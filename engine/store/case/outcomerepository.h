// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

#include <optional>

namespace sl::store {

/// Outcomes of searches in a case database: append-only, the latest counts (a third examination follows a
/// disagreement).
class OutcomeRepository {
public:
    explicit OutcomeRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Status append(const OutcomeRecord& outcome);
    [[nodiscard]] Result<std::optional<OutcomeRecord>> latest(SearchId search);
    [[nodiscard]] Result<QList<OutcomeRecord>> history(SearchId search); ///< oldest first

private:
    Database& m_database;
};

} // namespace sl::store
