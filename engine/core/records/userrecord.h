// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QFlags>
#include <QString>

namespace sl {

enum class Role {
    Investigator = 1, ///< opens cases, adds media, asks for searches
    Examiner = 2,     ///< compares and answers; first or second examiner
    Supervisor = 4,   ///< users, policy, gallery, retention
    Auditor = 8,      ///< reads everything, decides nothing
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

struct UserRecord {
    UserId id;
    QString login;    ///< unique, lower case
    QString fullName; ///< as printed on reports
    Roles roles;
    QByteArray certificate; ///< X.509, DER
    QByteArray keyStore;    ///< PKCS#12 under the user's password: unlocking it is the log-in
    /// Supervisors only: the PKCS#12 of the workspace's authority under the same password.
    QByteArray authorityStore;
    QDateTime createdAt;
    QDateTime disabledAt;   ///< null while active
    QDateTime resetAt = {}; ///< of the supervisor's reset; null once the user has chosen an own password

    [[nodiscard]] bool isActive() const { return disabledAt.isNull(); }
    [[nodiscard]] bool mustChoosePassword() const { return !resetAt.isNull(); }
};

/// A certificate that counts as a user's: the one in use, or one that a reset has replaced.
struct UserCertificate {
    QString login;
    QByteArray certificate; ///< X.509, DER
    QDateTime until;        ///< when it was replaced; null while in use
};

} // namespace sl
