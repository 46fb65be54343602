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

/// The facts that signed entries state about a user, from one entry on.
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
/// only supplies the certificates that these entries name by their hash. An entry counts when its content has
/// its hash and its signer had the right to sign it at that entry; the first one that does not count is
/// kept. An altered table, or an entry signed without the right to do so, changes nothing here.
class UserHistory {
public:
    /// `authority`: of the workspace, X.509, DER. Errors: those of the store.
    [[nodiscard]] static Result<UserHistory> read(store::Database& workspaceLog, const QByteArray& authority);

    /// In the order of the entries; empty: there never was a user of this login.
    [[nodiscard]] QList<UserFacts> of(const QString& login) const { return m_users.value(login); }
    [[nodiscard]] std::optional<UserFacts> now(const QString& login) const;
    /// After the entry `sequence` of the workspace's log.
    [[nodiscard]] std::optional<UserFacts> after(qint64 sequence, const QString& login) const;
    /// Whether the key that this user had then signed the entry. True where an earlier version did not record
    /// the key.
    [[nodiscard]] bool isSignedBy(const UserFacts& user, const AuditRecord& entry) const;
    /// By login; each with the time until which the entries accept it for decisions.
    [[nodiscard]] evidence::SignerCertificates certificates() const;

    /// The user whose certificate this is or was, by the entries that name it, if the authority issued it; an
    /// enrolment's belongs to nobody.
    struct Signer {
        QString login;
        std::optional<Roles> roles; ///< as in UserFacts; at the time asked for, else the first
        QDateTime until;            ///< when it was replaced or its owner disabled; null: it counts
    };
    [[nodiscard]] std::optional<Signer> signerOf(const QByteArray& certificate,
                                                 const QDateTime& at = {}) const;

    /// Checks that the row of the users table agrees with the entries, that the authority issued the user's
    /// certificate, and that nobody else has the key. Errors: AccountAltered (detail: the difference).
    [[nodiscard]] Status check(const UserRecord& row, const QList<UserRecord>& all) const;

    /// Whether these two may be one person: they have one full name or one key, and no supervisor has
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
    [[nodiscard]] QString takeRoles(const AuditRecord& entry, UserFacts subject);
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
