// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evidence/audit/auditaction.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/connection/database.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/change.h"
#include "tests/support/desk.h"

namespace sl::test {

/// What a user of the workspace does who has the disk, their own key and the program's libraries: writes what
/// they like, and signs for it.
struct Insider {
    QString workspaceFile;
    QString login;
    std::shared_ptr<FixedClock> clock;

    [[nodiscard]] Result<workspace::Actor> actor() const {
        SL_TRY(const auto database, store::Database::open(workspaceFile));
        SL_TRY(const auto user, store::UserRepository(*database).byLogin(login));
        SL_TRY(auto key, evidence::unlock(user.keyStore, kPassword));
        return workspace::Actor{user, std::move(key), std::nullopt};
    }
    /// In a transaction of `file`, with one entry that answers for it.
    [[nodiscard]] Status does(const QString& file, const QString& sql, evidence::AuditAction action,
                              const QString& subject, const QJsonObject& details = {}) const {
        SL_TRY(const auto me, actor());
        SL_TRY(const auto database, store::Database::open(file));
        auto task = [&](workspace::Change& change) -> Status {
            if (!sql.isEmpty()) {
                SL_CHECK(change.database().execute(sql));
            }
            return change.audit(me, action, subject, details);
        };
        return workspace::change(*database, *clock, task);
    }
};

} // namespace sl::test
