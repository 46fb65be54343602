// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/policyrecord.h"
#include "engine/workspace/users/login.h"
#include "engine/workspace/users/newworkspace.h"
#include "engine/workspace/workspacecore.h"

namespace sl::workspace {

/// Users and the policy; their passwords: PasswordService. Blocking: called on a worker thread.
class UserService {
public:
    explicit UserService(WorkspaceCore& core) : m_core(core) {}

    void recordLogOut(const Actor& actor); ///< returns at once
    [[nodiscard]] Result<UserRecord> add(const Actor& actor, const NewUser& request);
    /// Whoever is disabled loses the key of the workspace authority; who has none disables nobody, so that
    /// one who has it stays. Errors: NotPermitted (no key of the workspace authority), InvalidArgument (one's
    /// own login), NotFound.
    [[nodiscard]] Result<UserRecord> disable(const Actor& actor, UserId user);
    /// A new supervisor gets the key of the workspace authority with the next reset of their password; who is
    /// one no longer loses it. Errors: NotPermitted (no key of the workspace authority, a disabled user),
    /// InvalidArgument (one's own login; subject "roles": none), NotFound.
    [[nodiscard]] Result<UserRecord> setRoles(const Actor& actor, UserId user, Roles roles);
    /// That two logins which could be one person's (of one full name) are two people's: `actor`'s signed
    /// word, without which neither looks independently at what the other examined. Errors: NotFound,
    /// InvalidArgument (one login twice), NotPermitted (`actor` is one of the two).
    [[nodiscard]] Status confirmDistinct(const Actor& actor, const QString& login, const QString& other);
    [[nodiscard]] Result<PolicyRecord> setPolicy(const Actor& actor, const PolicyRecord& policy);

    /// A record with keys of its own, ready to insert. Errors: InvalidArgument (login, name or password),
    /// SigningFailed.
    [[nodiscard]] static Result<UserRecord> makeUser(const NewUser& request, const QString& agency,
                                                     const evidence::SigningKey& authority,
                                                     const Clock& clock);
    /// Errors: InvalidArgument (subject: the field out of range).
    [[nodiscard]] static Status checkPolicy(const PolicyRecord& policy);

private:
    WorkspaceCore& m_core;
};

} // namespace sl::workspace
