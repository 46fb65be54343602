// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/users/userhistory.h"

#include "engine/core/records/names.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/workspace/userrepository.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace sl::workspace {
namespace {

using evidence::AuditAction;
using evidence::auditActionName;

const QString kNoSupervisor = u"not signed by somebody who was a supervisor then"_s;

QStringList actionsOfUsers() {
    return {auditActionName(AuditAction::WorkspaceCreated), auditActionName(AuditAction::UserAdded),
            auditActionName(AuditAction::UserDisabled),     auditActionName(AuditAction::PasswordChanged),
            auditActionName(AuditAction::PasswordReset),    auditActionName(AuditAction::UsersDistinct),
            auditActionName(AuditAction::RolesChanged)};
}

std::optional<Roles> rolesIn(const QJsonObject& details) {
    const auto names = details.value(u"roles"_s);
    if (!names.isArray())
        return std::nullopt;
    Roles roles;
    for (const auto& [role, name] : kRoleNames)
        roles.setFlag(role, names.toArray().contains(QLatin1String(name)));
    return roles;
}

Sha256 hashIn(const QJsonObject& details) {
    return Sha256::fromHex(details.value(u"certificateSha256"_s).toString()).value_or(Sha256());
}

bool hasItsHash(const AuditRecord& entry) {
    return evidence::auditHash(entry) == entry.hash ||
           evidence::auditHash(entry, NumberSpelling::BeforeRfc8785) == entry.hash;
}

Result<QHash<QString, QByteArray>> certificatesIn(store::Database& database) {
    store::UserRepository repository(database);
    SL_TRY(const auto users, repository.all());
    SL_TRY(const auto replaced, repository.replacedCertificates());
    QHash<QString, QByteArray> byHash;
    for (const auto& user : users)
        byHash.insert(Sha256::of(user.certificate).hex(), user.certificate);
    for (const auto& certificate : replaced)
        byHash.insert(Sha256::of(certificate.certificate).hex(), certificate.certificate);
    return byHash;
}

} // namespace

QString comparableName(const QString& fullName) {
    return fullName.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

Result<UserHistory> UserHistory::read(store::Database& workspaceLog, const QByteArray& authority) {
    UserHistory history;
    history.m_authority = authority;
    SL_TRY(auto certificates, certificatesIn(workspaceLog));
    history.m_certificates = std::move(certificates);
    SL_TRY(const auto entries, store::AuditRepository(workspaceLog).ofActions(actionsOfUsers()));
    for (const auto& entry : entries) {
        const auto why = hasItsHash(entry) ? history.take(entry) : u"its content does not have its hash"_s;
        if (!why.isEmpty() && !history.m_refused)
            history.m_refused = Refused{entry.sequence, why};
    }
    return history;
}

std::optional<UserFacts> UserHistory::now(const QString& login) const {
    const auto facts = of(login);
    return facts.isEmpty() ? std::nullopt : std::optional(facts.last());
}

std::optional<UserFacts> UserHistory::after(qint64 sequence, const QString& login) const {
    std::optional<UserFacts> found;
    for (const auto& facts : of(login))
        if (facts.entry <= sequence)
            found = facts;
    return found;
}

evidence::SignerCertificates UserHistory::certificates() const {
    evidence::SignerCertificates byLogin;
    for (auto user = m_users.begin(); user != m_users.end(); ++user) {
        QSet<QString> known;
        for (qsizetype i = 0; i < user->size(); ++i) {
            const auto& facts = user->at(i);
            const auto certificate = m_certificates.value(facts.certificate.hex());
            if (facts.mustChoosePassword || certificate.isEmpty() || known.contains(facts.certificate.hex()))
                continue;
            known.insert(facts.certificate.hex());
            const auto replaced = std::find_if(user->begin() + i, user->end(), [&](const UserFacts& later) {
                return later.certificate != facts.certificate;
            });
            byLogin.insert(user.key(), {certificate, replaced == user->end() ? QDateTime() : replaced->at});
        }
    }
    return byLogin;
}

std::optional<UserHistory::Signer> UserHistory::signerOf(const QByteArray& certificate,
                                                         const QDateTime& at) const {
    if (certificate.isEmpty() || !evidence::verifyIssuer(certificate, m_authority))
        return std::nullopt;
    const auto hash = Sha256::of(certificate);
    const auto isOwn = [&](const UserFacts& facts) {
        return facts.certificate == hash && !facts.mustChoosePassword;
    };
    for (auto user = m_users.begin(); user != m_users.end(); ++user) {
        const auto own = std::find_if(user->begin(), user->end(), isOwn);
        if (own == user->end())
            continue;
        const auto ended = std::find_if(
            own, user->end(), [&](const UserFacts& later) { return !later.isActive || !isOwn(later); });
        Signer signer{user.key(), own->roles, ended == user->end() ? QDateTime() : ended->at};
        for (auto facts = own; facts != ended && at.isValid() && facts->at <= at; ++facts)
            signer.roles = facts->roles;
        return signer;
    }
    return std::nullopt;
}

bool UserHistory::isSignedBy(const Sha256& certificate, const AuditRecord& entry) const {
    const auto known = m_certificates.value(certificate.hex());
    return !known.isEmpty() &&
           evidence::verifySignature(known, entry.hash.hex().toLatin1(), entry.signature).has_value();
}

bool UserHistory::isSignedBy(const UserFacts& user, const AuditRecord& entry) const {
    return user.certificate.isNull() || isSignedBy(user.certificate, entry);
}

void UserHistory::append(const QString& login, UserFacts facts, const AuditRecord& entry) {
    facts.entry = entry.sequence;
    facts.at = entry.at;
    m_users[login].append(std::move(facts));
}

QString UserHistory::take(const AuditRecord& entry) {
    const auto action = evidence::auditActionFromName(entry.action);
    if (!action)
        return {};
    if (*action == AuditAction::WorkspaceCreated)
        return takeFounder(entry);
    return *action == AuditAction::PasswordChanged ? takePassword(entry) : takeSupervisors(entry, *action);
}

QString UserHistory::takeFounder(const AuditRecord& entry) {
    if (entry.sequence != 1)
        return u"a workspace is made once"_s;
    UserFacts founder;
    founder.fullName = entry.details.value(u"fullName"_s).toString();
    founder.roles = rolesIn(entry.details);
    founder.certificate = hashIn(entry.details);
    if (!isSignedBy(founder.certificate, entry))
        return u"not signed by the first user"_s;
    append(entry.details.value(u"firstUser"_s).toString(), founder, entry);
    return {};
}

QString UserHistory::takeUser(const AuditRecord& entry) {
    if (m_users.contains(entry.subject))
        return u"this user was there already"_s;
    UserFacts user;
    user.fullName = entry.details.value(u"fullName"_s).toString();
    user.roles = rolesIn(entry.details);
    user.certificate = hashIn(entry.details);
    append(entry.subject, user, entry);
    return {};
}

QString UserHistory::takeSupervisors(const AuditRecord& entry, AuditAction action) {
    const auto actor = now(entry.actor);
    const bool isSupervisor = actor && actor->isActive && !actor->mustChoosePassword &&
                              (!actor->roles || actor->roles->testFlag(Role::Supervisor));
    if (!isSupervisor || !isSignedBy(actor->certificate, entry))
        return kNoSupervisor;
    if (action == AuditAction::UserAdded)
        return takeUser(entry);
    auto subject = now(entry.subject);
    if (!subject)
        return u"about somebody who was never made a user"_s;
    if (action == AuditAction::UsersDistinct) {
        const auto other = entry.details.value(u"other"_s).toString();
        if (entry.actor == entry.subject || entry.actor == other)
            return u"signed by one of the two themselves"_s;
        m_distinct.append({entry.subject, other});
        return {};
    }
    if (action == AuditAction::RolesChanged)
        return takeRoles(entry, *subject);
    if (action == AuditAction::UserDisabled)
        subject->isActive = false;
    else {
        subject->certificate = hashIn(entry.details);
        subject->mustChoosePassword = true;
    }
    append(entry.subject, *subject, entry);
    return {};
}

QString UserHistory::takeRoles(const AuditRecord& entry, UserFacts subject) {
    if (entry.actor == entry.subject)
        return u"signed by the user themselves"_s;
    subject.roles = rolesIn(entry.details);
    if (!subject.roles || !*subject.roles)
        return u"it names no role"_s;
    append(entry.subject, subject, entry);
    return {};
}

QString UserHistory::takePassword(const AuditRecord& entry) {
    auto owner = now(entry.subject);
    if (!owner || entry.actor != entry.subject || !owner->isActive)
        return u"not by the owner of the password"_s;
    const auto certificate = hashIn(entry.details);
    const bool isNewKey = entry.details.value(u"newKey"_s).toBool();
    if (isNewKey != owner->mustChoosePassword || (!isNewKey && certificate != owner->certificate))
        return u"it names another key than the user's"_s;
    const auto known = m_certificates.value(certificate.hex());
    if (!isSignedBy(certificate, entry) || !evidence::verifyIssuer(known, m_authority))
        return u"not signed with the key that it names"_s;
    owner->certificate = certificate;
    owner->mustChoosePassword = false;
    append(entry.subject, *owner, entry);
    return {};
}

Status UserHistory::check(const UserRecord& row, const QList<UserRecord>& all) const {
    const auto altered = [&](const QString& what) {
        return fail(ErrorCode::AccountAltered, row.login, what);
    };
    const auto facts = now(row.login);
    if (!facts)
        return altered(u"no signed entry made this user"_s);
    if (facts->fullName != row.fullName)
        return altered(u"full_name"_s);
    if (facts->roles && *facts->roles != row.roles)
        return altered(u"roles"_s);
    if (facts->isActive != row.isActive())
        return altered(u"disabled_at"_s);
    if (facts->mustChoosePassword != row.mustChoosePassword())
        return altered(u"reset_at"_s);
    if (facts->certificate != Sha256::of(row.certificate))
        return altered(u"certificate"_s);
    if (!row.mustChoosePassword() && evidence::loginIn(row.certificate) != row.login)
        return altered(u"the certificate is another login's"_s);
    if (!row.mustChoosePassword() && !evidence::verifyIssuer(row.certificate, m_authority))
        return altered(u"the certificate is not of this workspace's authority"_s);
    const auto key = evidence::publicKeyOf(row.certificate);
    for (const auto& other : all)
        if (other.login != row.login && evidence::publicKeyOf(other.certificate) == key)
            return altered(u"%1 has the same key"_s.arg(other.login));
    return {};
}

bool UserHistory::mayBeOnePerson(const QString& login, const QString& other) const {
    if (login == other)
        return true;
    const auto mine = of(login);
    const auto theirs = of(other);
    const bool isAlike = std::any_of(mine.begin(), mine.end(), [&](const UserFacts& one) {
        return std::any_of(theirs.begin(), theirs.end(), [&](const UserFacts& two) {
            return comparableName(one.fullName) == comparableName(two.fullName) ||
                   one.certificate == two.certificate;
        });
    });
    return isAlike && !m_distinct.contains({login, other}) && !m_distinct.contains({other, login});
}

} // namespace sl::workspace
