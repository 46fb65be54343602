// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/userrecord.h"
#include "engine/core/result.h"
#include "engine/evidence/audit/auditlog.h"

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace sl::store {
class Database;
}

namespace sl::workspace {

/// What signed entries say of a user from one of them on.
struct UserFacts {
    qint64 entry = 0; ///< of the workspace's log
    QDateTime at;
    QString fullName;
    std::optional<Roles> roles; ///< empty: an entry of an earlier version, which did not write them
    Sha256 certificate;         ///< an enrolment's while a password is to be chosen
    bool isActive = true;
    bool mustChoosePassword = false;
};

/// The users of a workspace as the signed entries of its log made them, one after the other; the users table
/// only lends the certificates that these entries name by their hash. An entry counts when its content has
/// its hash and it is signed by somebody who might do so at that entry; the first that does not count is
/// kept. Whoever alters the table, or signs what is not theirs to sign, changes nothing here.
class UserHistory {
public:
    /// `authority`: of the workspace, X.509, DER. Errors: those of the store.
    [[nodiscard]] static Result<UserHistory> read(store::Database& workspaceLog, const QByteArray& authority);

    /// In the order of the entries; none: nobody of this login was ever made.
    [[nodiscard]] QList<UserFacts> of(const QString& login) const { return m_users.value(login); }
    [[nodiscard]] std::optional<UserFacts> now(const QString& login) const;
    /// After the entry `sequence` of the workspace's log.
    [[nodiscard]] std::optional<UserFacts> after(qint64 sequence, const QString& login) const;
    /// Did the key that was this user's sign the entry? True where an earlier version did not write which it
    /// was.
    [[nodiscard]] bool isSignedBy(const UserFacts& user, const AuditRecord& entry) const;
    /// By login; with the moment until which the entries let each vouch for decisions.
    [[nodiscard]] evidence::SignerCertificates certificates() const;

    /// Whose certificate this is or was, by the entries that name it, when the authority issued it; an
    /// enrolment's is nobody's.
    struct Signer {
        QString login;
        std::optional<Roles> roles; ///< as in UserFacts
        QDateTime until;            ///< when it was replaced or its owner disabled; null: it counts
    };
    [[nodiscard]] std::optional<Signer> signerOf(const QByteArray& certificate) const;

    /// Is the row of the users table as the entries say, the certificate the user's own and the authority's,
    /// and the key nobody else's? Errors: AccountAltered (detail: what is not).
    [[nodiscard]] Status check(const UserRecord& row, const QList<UserRecord>& all) const;

    /// May these two be taken for one person? They have one full name or one key, and no supervisor has
    /// signed that they are two.
    [[nodiscard]] bool mayBeOnePerson(const QString& login, const QString& other) const;

    /// The first entry that does not count, and why.
    struct Refused {
        qint64 entry = 0;
        QString why;
    };
    [[nodiscard]] const std::optional<Refused>& firstRefused() const { return m_refused; }

private:
    /// Empty when the entry counts.
    [[nodiscard]] QString take(const AuditRecord& entry);
    [[nodiscard]] QString takeFounder(const AuditRecord& entry);
    [[nodiscard]] QString takeSupervisors(const AuditRecord& entry, evidence::AuditAction action);
    [[nodiscard]] QString takePassword(const AuditRecord& entry);
    [[nodiscard]] QString takeUser(const AuditRecord& entry);
    [[nodiscard]] bool isSignedBy(const Sha256& certificate, const AuditRecord& entry) const;
    void append(const QString& login, UserFacts facts, const AuditRecord& entry);

    QByteArray m_authority;
    QHash<QString, QByteArray> m_certificates; ///< by their hash
    QHash<QString, QList<UserFacts>> m_users;
    QList<std::pair<QString, QString>> m_distinct;
    std::optional<Refused> m_refused;
};

/// As names are compared: without case, accents' spelling and spacing.
[[nodiscard]] QString comparableName(const QString& fullName);

} // namespace sl::workspace
