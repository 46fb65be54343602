// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// Probes of a case database.
class ProbeRepository {
public:
    explicit ProbeRepository(Database& database) : m_database(database) {}

    /// `probe.id` is ignored. Expects a transaction. Errors: DatabaseFailed (no such face).
    [[nodiscard]] Result<ProbeId> insert(const ProbeRecord& probe);
    [[nodiscard]] Result<ProbeRecord> find(ProbeId id); ///< NotFound
    [[nodiscard]] Result<QList<ProbeRecord>> all();     ///< as created

private:
    Database& m_database;
};

} // namespace sl::store
