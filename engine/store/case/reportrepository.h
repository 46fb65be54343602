// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// Reports exported from a case: append-only.
class ReportRepository {
public:
    explicit ReportRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<ReportId> insert(const ReportRecord& report); ///< `report.id` is ignored
    [[nodiscard]] Result<ReportRecord> find(ReportId id);              ///< NotFound
    [[nodiscard]] Result<ReportRecord> find(const Sha256& file);       ///< NotFound
    [[nodiscard]] Result<bool> holds(const Sha256& file); ///< understands every version of the schema
    [[nodiscard]] Result<QList<ReportRecord>> ofSearch(SearchId search); ///< as created

private:
    Database& m_database;
};

} // namespace sl::store
