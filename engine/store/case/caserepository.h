// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/store/connection/database.h"

namespace sl::store {

/// The one case of a case database.
class CaseRepository {
public:
    explicit CaseRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Status insert(const CaseRecord& record); ///< AlreadyExists
    [[nodiscard]] Result<CaseRecord> find();               ///< NotFound
    [[nodiscard]] Status
    update(const CaseRecord& record); ///< all but number, createdBy and createdAt; NotFound

private:
    Database& m_database;
};

} // namespace sl::store
