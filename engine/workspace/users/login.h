// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/userrecord.h"

namespace sl::workspace {

/// The user who is logged in; nobody by default.
struct Login {
    UserRecord user;
    int failedLogIns = 0;       ///< of this login since the last that did not fail; told by a log-in only
    QDateTime failedSince = {}; ///< when the first of them was; null without any

    [[nodiscard]] bool isValid() const { return user.id.isValid(); }
    [[nodiscard]] bool has(Role role) const { return user.roles.testFlag(role); }
    /// A supervisor with the key of the workspace authority, which changing users needs.
    [[nodiscard]] bool holdsAuthority() const {
        return has(Role::Supervisor) && !user.authorityStore.isEmpty();
    }
};

} // namespace sl::workspace
