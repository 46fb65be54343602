// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/changelog.h"
#include "engine/workspace/users/actor.h"

#include <QJsonObject>

namespace sl::workspace {

/// One transaction in progress together with its audit entries: both are committed or neither is. Entries are
/// appended when the task has succeeded; nothing can change rows that an entry has to answer for without one.
class Change {
public:
    Change(store::Database& database, ChangeLog& log, const Clock& clock)
        : m_database(database), m_log(log), m_clock(clock) {}

    [[nodiscard]] store::Database& database() const { return m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// With the actor's signature, as every act of a user who is logged in.
    [[nodiscard]] Status audit(const Actor& actor, evidence::AuditAction action, const QString& subject,
                               const QJsonObject& details = {}) const;
    /// For an actor who is known by name only; see computerAccount().
    [[nodiscard]] Status auditNamed(const QString& name, evidence::AuditAction action, const QString& subject,
                                    const QJsonObject& details = {}) const;
    /// The same, where it is the signature that counts: a decision.
    [[nodiscard]] Status auditSigned(const Actor& actor, evidence::AuditAction action, const QString& subject,
                                     const QJsonObject& details = {}) const {
        return audit(actor, action, subject, details);
    }
    /// For acts of the program itself.
    [[nodiscard]] Status auditSystem(evidence::AuditAction action, const QString& subject,
                                     const QJsonObject& details = {}) const;

private:
    store::Database& m_database;
    ChangeLog& m_log;
    const Clock& m_clock;
};

/// Runs `task` with a Change on the database's own thread, commits when it succeeds and rolls back when it
/// fails. Errors: the task's, those of the store, ReadOnly (the connection is; nothing was run).
template <class Task>
auto change(store::Database& database, const Clock& clock, Task& task)
    -> std::invoke_result_t<Task, Change&> {
    if (database.mode() == store::OpenMode::ReadOnly)
        return fail(ErrorCode::ReadOnly, database.file());
    SL_TRY(auto transaction, store::Transaction::begin(database));
    SL_TRY(auto log, ChangeLog::start(database, clock));
    Change open(database, log, clock);
    auto answer = task(open);
    if (!answer)
        return answer;
    SL_CHECK(log.seal(transaction));
    SL_CHECK(transaction.commit());
    return answer;
}

} // namespace sl::workspace
