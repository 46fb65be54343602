// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/policyrecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// Policy versions of the workspace database: append-only.
class PolicyRepository {
public:
    explicit PolicyRepository(Database& database) : m_database(database) {}

    /// Stores it as the next version, whatever `policy.version` says, and gives that version.
    [[nodiscard]] Result<int> append(const PolicyRecord& policy);
    [[nodiscard]] Result<PolicyRecord> current();            ///< NotFound
    [[nodiscard]] Result<PolicyRecord> version(int version); ///< NotFound
    [[nodiscard]] Result<QList<PolicyRecord>> history();     ///< newest first

private:
    Database& m_database;
};

} // namespace sl::store
