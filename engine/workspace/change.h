// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/evidence/audit/auditlog.h"
#include "engine/store/connection/database.h"
#include "engine/store/connection/transaction.h"
#include "engine/workspace/users/actor.h"

#include <QJsonObject>

namespace sl::workspace {

/// One transaction in progress together with its audit entries: both are committed or neither is.
class Change {
public:
    Change(store::Database& database, const store::Transaction& transaction, const Clock& clock)
        : m_database(database), m_transaction(transaction), m_clock(clock) {}

    [[nodiscard]] store::Database& database() const { return m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] Status audit(const Actor& actor, evidence::AuditAction action, const QString& subject,
                               const QJsonObject& details = {}) const;
    /// For somebody who is known by name only; see computerAccount().
    [[nodiscard]] Status auditNamed(const QString& name, evidence::AuditAction action, const QString& subject,
                                    const QJsonObject& details = {}) const;
    /// With the actor's signature over the entry's hash.
    [[nodiscard]] Status auditSigned(const Actor& actor, evidence::AuditAction action, const QString& subject,
                                     const QJsonObject& details = {}) const;
    /// For what the program does by itself.
    [[nodiscard]] Status auditSystem(evidence::AuditAction action, const QString& subject,
                                     const QJsonObject& details = {}) const;

private:
    [[nodiscard]] Status append(const evidence::AuditEntry& entry, const evidence::SigningKey* key) const;

    store::Database& m_database;
    const store::Transaction& m_transaction;
    const Clock& m_clock;
};

/// Runs `task` with a Change on the database's own thread, commits when it succeeds and rolls back when it
/// fails.
template <class Task>
auto change(store::Database& database, const Clock& clock, Task& task)
    -> std::invoke_result_t<Task, Change&> {
    SL_TRY(auto transaction, store::Transaction::begin(database));
    Change open(database, transaction, clock);
    auto answer = task(open);
    if (!answer)
        return answer;
    SL_CHECK(transaction.commit());
    return answer;
}

} // namespace sl::workspace
