// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/database.h"

namespace sl::store {

/// A write transaction (IMMEDIATE: it holds the write lock from the start). Rolled back on destruction unless
/// commit() succeeded. One at a time per Database.
class Transaction {
public:
    /// Errors: Locked (another connection writes), DatabaseFailed (one is open already).
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Nothing was written when this fails. Errors: DiskFull, Locked, DatabaseFailed.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    void rollback();
    Database* m_database; ///< null once committed or moved from
};

} // namespace sl::store
