// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/evidence/audit/auditlog.h"
#include "engine/store/connection/database.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/rows/rowtracker.h"

#include <optional>
#include <vector>

namespace sl::workspace {

/// The audit entries of one transaction. They are appended at its end, so that one of them, signed where any
/// is, answers for every covered row that the transaction changed, before or after the entry was asked for.
class ChangeLog {
public:
    [[nodiscard]] static Result<ChangeLog> start(store::Database& database, const Clock& clock);

    void add(evidence::AuditEntry entry, std::optional<evidence::SigningKey> key);
    /// Appends what was added. Rows that changed without an entry get one of the system. Nothing may be
    /// written after it in this transaction. Errors: those of AuditLog::append.
    [[nodiscard]] Status seal(const store::Transaction& transaction);

private:
    struct Pending {
        evidence::AuditEntry entry;
        std::optional<evidence::SigningKey> key;
    };
    ChangeLog(store::Database& database, const Clock& clock, store::RowTracker rows)
        : m_database(database), m_clock(clock), m_rows(std::move(rows)) {}
    [[nodiscard]] Status signRows();

    store::Database& m_database;
    const Clock& m_clock;
    store::RowTracker m_rows;
    std::vector<Pending> m_entries;
};

/// Gives the rows of a database that an earlier version wrote one entry that answers for them from now on,
/// and says that they are older than it. Does nothing in any other database. Errors: those of the store.
[[nodiscard]] Status signEarlierRows(store::Database& database, const Clock& clock);

} // namespace sl::workspace
