// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workspace/workspacecore.h"

namespace sl::workspace {

/// Log-ins that failed for one login, as the workspace's audit log holds them: a restart forgets none. They
/// count until the person logs in, chooses a password or gets a new one by a reset. Names that nobody has are
/// counted alike, so that waiting tells nothing about who exists. Blocking; WorkspaceCore::logInMutex() is
/// held over check, attempt and record, so that attempts at the same time do not slip past.
class LogInAttempts {
public:
    LogInAttempts(WorkspaceCore& core, const QString& login) : m_core(core), m_login(login) {}

    /// Those that failed so far. Errors: LogInDelayed (detail: when the next try is possible), those of the
    /// store. A try that comes too early is refused without checking its password, and does not
    /// count.
    [[nodiscard]] Result<QList<QDateTime>> check() const;
    [[nodiscard]] Status recordFailure(ErrorCode why) const;

    /// How long after the last of so many failures in a row the next try must wait: nothing after the first
    /// three, then 5 s, doubled each time, 15 minutes at most.
    [[nodiscard]] static int secondsToWait(qsizetype failures);

private:
    WorkspaceCore& m_core;
    QString m_login; ///< normalised
};

} // namespace sl::workspace
