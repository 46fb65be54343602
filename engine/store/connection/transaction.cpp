// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/transaction.h"

#include <QLoggingCategory>

#include <utility>

namespace sl::store {
namespace {

Q_LOGGING_CATEGORY(log, "sl.store")

} // namespace

Result<Transaction> Transaction::begin(Database& database) {
    if (database.m_inTransaction)
        return fail(ErrorCode::DatabaseFailed, database.file(), u"a transaction is open already"_s);
    SL_CHECK(database.execute(u"BEGIN IMMEDIATE"_s));
    database.m_inTransaction = true;
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database)
        rollback();
}

Status Transaction::commit() {
    if (!m_database)
        return fail(ErrorCode::DatabaseFailed, {}, u"the transaction has ended"_s);
    auto committed = m_database->execute(u"COMMIT"_s);
    if (!committed) {
        rollback();
        return committed;
    }
    std::exchange(m_database, nullptr)->m_inTransaction = false;
    return {};
}

/// SQLite has rolled back by itself after some errors (full disk), then there is nothing left to do.
void Transaction::rollback() {
    auto* database = std::exchange(m_database, nullptr);
    database->m_inTransaction = false;
    if (auto undone = database->execute(u"ROLLBACK"_s); !undone)
        qCInfo(log) << "nothing to roll back:" << undone.error().toString();
}

} // namespace sl::store
