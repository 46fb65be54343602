// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/userrecord.h"
#include "engine/core/result.h"
#include "engine/evidence/identity/signingkey.h"

#include <QString>

#include <optional>

namespace sl::workspace {

/// The user who acts: taken when the call is made, so that a log-out meanwhile changes nothing.
struct Actor {
    UserRecord user;
    evidence::SigningKey key;
    std::optional<evidence::SigningKey> authority; ///< supervisors only: the workspace authority

    [[nodiscard]] const QString& login() const { return user.login; }
    [[nodiscard]] bool hasAny(Roles roles) const { return bool(user.roles & roles); }
};

/// The roles that may work on cases. Supervisors and auditors read.
inline constexpr Roles kCaseworkers = Roles(Role::Investigator) | Role::Examiner;
inline constexpr Roles kAnyRole = kCaseworkers | Role::Supervisor | Role::Auditor;

/// Errors: NotLoggedIn, NotPermitted (none of `roles`).
[[nodiscard]] inline Result<Actor> require(const std::optional<Actor>& actor, Roles roles) {
    if (!actor)
        return fail(ErrorCode::NotLoggedIn);
    if (!actor->hasAny(roles))
        return fail(ErrorCode::NotPermitted, actor->login(), u"role is missing"_s);
    return *actor;
}

} // namespace sl::workspace
