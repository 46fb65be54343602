// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workspace/users/login.h"
#include "engine/workspace/users/reviewkey.h"
#include "engine/workspace/workspacecore.h"

namespace sl::workspace {

/// Log-ins and passwords. Blocking: called on a worker thread.
///
/// The rules of passwords, and what they prevent:
/// - Unlocking the key store is the only proof of identity; a password is stored nowhere else.
/// - A change of password is made by its owner, who proves the old one. The key stays the same, under the
///   new password. An old copy of the database still opens with the old password: only a reset
///   prevents that.
/// - A reset is made by a supervisor for somebody else. It gives no key: it puts an enrolment
///   (evidence::issueEnrolment) under a temporary password in place of the key store. The temporary password
///   logs nobody in and signs nothing; it opens the choice of an own password, once. Only then is the user's
///   new key made, under the own password, which must be another one. So the supervisor never holds a key of
///   the user. If somebody else uses the temporary password first, the user's own attempt fails, and the log
///   says when the password was chosen.
/// - The certificate before a reset is kept: what it signed until then stays valid, what it signs later does
///   not.
/// - Signed entries say who somebody is and what they may do (UserHistory). A row, a certificate or a key
///   that differs from them logs nobody in, and neither of two users with one key.
/// - Both acts are signed entries of the audit log with the certificate that counts from then on: the reset
///   by the supervisor, the choice by the user's new key. So a key put into the users table by hand is one
///   that no entry names.
class PasswordService {
public:
    explicit PasswordService(WorkspaceCore& core) : m_core(core) {}

    /// Sets the core's actor. Errors: WrongPassword (or nobody of this login: the two look the same and take
    /// the same time), LogInDelayed, PasswordMustChange, NotPermitted (disabled; only with the right
    /// password), AccountAltered (the user's row or key is not as signed entries say).
    [[nodiscard]] Result<Login> logIn(const QString& login, const QString& password);
    /// Without being logged in: the old password, or the temporary one after a reset, is the proof. Whoever
    /// is logged in stays so. The answer tells what failed before. Errors: those of logIn(), InvalidArgument
    /// (subject "password": too short, or the same as before), SigningFailed.
    [[nodiscard]] Result<Login> change(const QString& login, const QString& oldPassword,
                                       const QString& newPassword);
    /// `actor` is a supervisor. Errors: NotPermitted (no key of the workspace authority, a disabled user),
    /// InvalidArgument (subject "password": too short; otherwise one's own login), NotFound, SigningFailed.
    [[nodiscard]] Result<UserRecord> reset(const Actor& actor, UserId user, const QString& temporaryPassword);

private:
    struct Proof;
    [[nodiscard]] ReviewKey reviewKeyIn(const Change& change);
    [[nodiscard]] Status checkAccount(const Proof& proof);
    [[nodiscard]] Result<Proof> prove(const QString& login, const QString& password);
    [[nodiscard]] Result<Proof> proveOrRecord(const QString& login, const QString& password);
    [[nodiscard]] Result<UserRecord> withNewPassword(const Proof& proof, const QString& password);
    WorkspaceCore& m_core;
};

/// Trimmed, in lower case; empty when no login can look like that, so that what somebody types by mistake
/// into the field does not get into the log.
[[nodiscard]] QString normalisedLogin(const QString& login);

} // namespace sl::workspace
