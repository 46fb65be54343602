// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/users/passwordservice.h"

#include "engine/evidence/identity/identity.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/users/internal/loginattempts.h"
#include "engine/workspace/users/userhistory.h"

#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>

namespace sl::workspace {
namespace {

using evidence::AuditAction;

QString hashOf(const QByteArray& certificate) {
    return Sha256::of(certificate).hex();
}

Status checkNew(const QString& password, const QString& before = {}) {
    const auto composed = [](const QString& text) { return text.normalized(QString::NormalizationForm_C); };
    if (composed(password).toUcs4().size() < evidence::kShortestPassword)
        return fail(ErrorCode::InvalidArgument, u"password"_s,
                    u"shorter than %1 characters"_s.arg(evidence::kShortestPassword));
    if (composed(password) == composed(before))
        return fail(ErrorCode::InvalidArgument, u"password"_s, u"the same as before"_s);
    return {};
}

Login loginOf(const UserRecord& user, const QList<QDateTime>& failed) {
    return {user, static_cast<int>(failed.size()), failed.isEmpty() ? QDateTime() : failed.first()};
}

/// The row as it is now, for somebody who may still log in.
Result<UserRecord> activeRow(store::UserRepository& users, UserId id) {
    auto row = users.find(id);
    if (row && !row->isActive())
        return fail(ErrorCode::NotPermitted, row->login, u"disabled"_s);
    return row;
}

/// The roles of `row` decide on the agency's key: they may have changed since `from` was read.
void takeKeys(UserRecord& row, const UserRecord& from) {
    row.keyStore = from.keyStore;
    row.certificate = from.certificate;
    row.authorityStore = row.roles.testFlag(Role::Supervisor) ? from.authorityStore : QByteArray();
    row.resetAt = from.resetAt;
}

/// `proved`: the key of the old password, an enrolment's if `newKey`.
Status writeChange(Change& change, ReviewKey reviewKey, const Actor& owner,
                   const evidence::SigningKey& proved, bool newKey) {
    store::UserRepository users(change.database());
    SL_TRY(auto row, activeRow(users, owner.user.id));
    takeKeys(row, owner.user);
    SL_CHECK(users.update(row));
    if (newKey)
        SL_CHECK(reviewKey.shareAgain(proved, row));
    return change.auditSigned(
        owner, AuditAction::PasswordChanged, owner.login(),
        {{u"certificateSha256"_s, hashOf(owner.user.certificate)}, {u"newKey"_s, newKey}});
}

Result<UserRecord> writeReset(Change& change, ReviewKey reviewKey, const Actor& actor, UserRecord made) {
    store::UserRepository users(change.database());
    SL_TRY(auto row, activeRow(users, made.id));
    const auto replaced = row.certificate;
    made.resetAt = change.clock().now();
    if (!row.mustChoosePassword()) { // else it is an enrolment's
        SL_CHECK(users.keepCertificate({row.login, replaced, made.resetAt}));
    }
    takeKeys(row, made);
    SL_CHECK(users.update(row));
    SL_CHECK(reviewKey.shareAgain(actor.key, row));
    SL_CHECK(change.auditSigned(
        actor, AuditAction::PasswordReset, row.login,
        {{u"certificateSha256"_s, hashOf(made.certificate)}, {u"replacedSha256"_s, hashOf(replaced)}}));
    return row;
}

} // namespace

QString normalisedLogin(const QString& login) {
    static const QRegularExpression kLogin(u"\\A[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}\\z"_s);
    const auto normal = login.trimmed().toLower();
    return kLogin.match(normal).hasMatch() ? normal : QString();
}

/// Proof that somebody knows the password of a user who may log in.
struct PasswordService::Proof {
    UserRecord user;
    evidence::SigningKey key; ///< of the user, or of the enrolment that a reset has left
    std::optional<evidence::SigningKey> authority;
    QString password;
    QList<QDateTime> failedBefore;

    [[nodiscard]] bool isEnrolment() const { return evidence::isEnrolment(key.certificate()); }
    [[nodiscard]] Actor actor() const { return {user, key, authority}; }
};

Result<PasswordService::Proof> PasswordService::prove(const QString& login, const QString& password) {
    SL_TRY(const auto users,
           m_core.read([](store::Database& database) { return store::UserRepository(database).all(); }));
    if (users.isEmpty())
        return fail(ErrorCode::WrongPassword, login);
    const auto known =
        std::find_if(users.begin(), users.end(), [&](const UserRecord& user) { return user.login == login; });
    const bool exists = known != users.end();
    // an unknown name takes as long as a wrong password
    const auto& user = exists ? *known : users.first();
    auto key = evidence::unlock(user.keyStore, password);
    if (!exists || (!key && key.error().code == ErrorCode::WrongPassword))
        return fail(ErrorCode::WrongPassword, login);
    if (!key)
        return fail(key.error().code, login, key.error().detail);
    if (!user.isActive())
        return fail(ErrorCode::NotPermitted, login, u"disabled"_s);
    Proof proof{user, std::move(*key), std::nullopt, password, {}};
    if (user.authorityStore.isEmpty())
        return proof;
    SL_TRY(auto authority, evidence::unlock(user.authorityStore, password));
    proof.authority = std::move(authority);
    return proof;
}

ReviewKey PasswordService::reviewKeyIn(const Change& change) {
    return {change.database(), m_core.authorityCertificate()};
}

Status PasswordService::checkAccount(const Proof& proof) {
    const auto checked = m_core.read([&](store::Database& database) -> Status {
        SL_TRY(const auto all, store::UserRepository(database).all());
        SL_TRY(const auto history, UserHistory::read(database, m_core.authorityCertificate()));
        if (proof.key.certificate() != proof.user.certificate)
            return fail(ErrorCode::AccountAltered, proof.user.login, u"the key is another certificate's"_s);
        return history.check(proof.user, all);
    });
    if (!checked && checked.error().code == ErrorCode::AccountAltered) {
        SL_CHECK(LogInAttempts(m_core, proof.user.login).recordFailure(checked.error().code));
    }
    return checked;
}

Result<PasswordService::Proof> PasswordService::proveOrRecord(const QString& login, const QString& password) {
    const LogInAttempts attempts(m_core, login);
    SL_TRY(const auto failed, attempts.check());
    auto proof = prove(login, password);
    if (proof) {
        proof->failedBefore = failed;
        return proof;
    }
    SL_CHECK(attempts.recordFailure(proof.error().code));
    return proof;
}

Result<Login> PasswordService::logIn(const QString& login, const QString& password) {
    const auto name = normalisedLogin(login);
    const QMutexLocker oneAtATime(&m_core.logInMutex());
    SL_TRY(const auto proof, proveOrRecord(name, password));
    if (proof.user.mustChoosePassword() || proof.isEnrolment())
        return fail(ErrorCode::PasswordMustChange, name);
    SL_CHECK(checkAccount(proof));
    const auto actor = proof.actor();
    SL_CHECK(m_core.note([&](Change& change) {
        return reviewKeyIn(change).makeOnce(actor.user).and_then([&] {
            return change.audit(actor, AuditAction::LoggedIn, name);
        });
    }));
    m_core.setActor(actor);
    return loginOf(proof.user, proof.failedBefore);
}

Result<UserRecord> PasswordService::withNewPassword(const Proof& proof, const QString& password) {
    UserRecord user = proof.user;
    if (proof.isEnrolment()) {
        const evidence::SubjectName name{user.fullName, m_core.agency(), user.login};
        SL_TRY(const auto identity, evidence::issueIdentity(proof.key, name, password, m_core.clock()));
        user.keyStore = identity.keyStore;
        user.certificate = identity.certificate;
    } else {
        SL_TRY(const auto store, evidence::rewrap(proof.key, password));
        user.keyStore = store;
    }
    user.resetAt = {};
    if (!proof.authority)
        return user;
    SL_TRY(const auto authority, evidence::rewrap(*proof.authority, password));
    user.authorityStore = authority;
    return user;
}

Result<Login> PasswordService::change(const QString& login, const QString& oldPassword,
                                      const QString& newPassword) {
    const auto name = normalisedLogin(login);
    const QMutexLocker oneAtATime(&m_core.logInMutex());
    SL_TRY(const auto proof, proveOrRecord(name, oldPassword));
    SL_CHECK(checkAccount(proof));
    SL_CHECK(checkNew(newPassword, oldPassword));
    SL_TRY(const auto changed, withNewPassword(proof, newPassword));
    SL_TRY(auto key, evidence::unlock(changed.keyStore, newPassword));
    const Actor owner{changed, std::move(key), proof.authority};
    SL_CHECK(m_core.write([&](Change& change) {
        return writeChange(change, reviewKeyIn(change), owner, proof.key, proof.isEnrolment());
    }));
    if (const auto actor = m_core.actor(); actor && actor->user.id == changed.id)
        m_core.setActor(owner);
    return loginOf(changed, proof.failedBefore);
}

Result<UserRecord> PasswordService::reset(const Actor& actor, UserId id, const QString& temporaryPassword) {
    if (!actor.authority)
        return fail(ErrorCode::NotPermitted, actor.login(), u"no key of the workspace authority"_s);
    if (id == actor.user.id)
        return fail(ErrorCode::InvalidArgument, actor.login(), u"users cannot reset their own password"_s);
    SL_CHECK(checkNew(temporaryPassword));
    const QMutexLocker oneAtATime(&m_core.logInMutex());
    SL_TRY(auto user,
           m_core.read([id](store::Database& database) { return store::UserRepository(database).find(id); }));
    SL_TRY(const auto enrolment,
           evidence::issueEnrolment(*actor.authority, {user.fullName, m_core.agency(), user.login},
                                    temporaryPassword, m_core.clock()));
    user.keyStore = enrolment.keyStore;
    user.certificate = enrolment.certificate;
    if (user.roles.testFlag(Role::Supervisor)) {
        SL_TRY(const auto authority, evidence::rewrap(*actor.authority, temporaryPassword));
        user.authorityStore = authority;
    }
    return m_core.write([&](Change& change) { return writeReset(change, reviewKeyIn(change), actor, user); });
}

} // namespace sl::workspace
