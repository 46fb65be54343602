// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/users/userservice.h"

#include "engine/core/plainline.h"
#include "engine/core/recordjson.h"
#include "engine/core/records/names.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/users/passwordservice.h"
#include "engine/workspace/users/reviewkey.h"

#include <QJsonArray>

namespace sl::workspace {
namespace {

using evidence::AuditAction;

Status checkNewUser(const NewUser& user) {
    if (normalisedLogin(user.login).isEmpty())
        return fail(ErrorCode::InvalidArgument, u"login"_s);
    if (user.fullName.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"fullName"_s);
    SL_CHECK(checkPlainLine(user.fullName.trimmed(), u"fullName"_s));
    if (!user.roles)
        return fail(ErrorCode::InvalidArgument, u"roles"_s);
    if (user.password.size() < evidence::kShortestPassword)
        return fail(ErrorCode::InvalidArgument, u"password"_s,
                    u"shorter than %1 characters"_s.arg(evidence::kShortestPassword));
    return {};
}

QJsonObject describe(const UserRecord& user) {
    return {{u"fullName"_s, user.fullName},
            {u"roles"_s, QJsonArray::fromStringList(roleNames(user.roles))},
            {u"certificateSha256"_s, Sha256::of(user.certificate).hex()}};
}

} // namespace

Result<UserRecord> UserService::makeUser(const NewUser& request, const QString& agency,
                                         const evidence::SigningKey& authority, const Clock& clock) {
    SL_CHECK(checkNewUser(request));
    UserRecord user;
    user.login = normalisedLogin(request.login);
    user.fullName = request.fullName.trimmed();
    user.roles = request.roles;
    user.createdAt = clock.now();
    const evidence::SubjectName subject{user.fullName, agency, user.login};
    SL_TRY(auto identity, evidence::issueIdentity(authority, subject, request.password, clock));
    user.keyStore = identity.keyStore;
    user.certificate = identity.certificate;
    if (user.roles.testFlag(Role::Supervisor)) {
        SL_TRY(auto store, evidence::rewrap(authority, request.password));
        user.authorityStore = store;
    }
    return user;
}

Status UserService::checkPolicy(const PolicyRecord& policy) {
    const auto check = [](bool fine, const char* field) -> Status {
        if (fine)
            return {};
        return fail(ErrorCode::InvalidArgument, QString::fromLatin1(field));
    };
    const int length = policy.candidateListLength;
    const int fillers = policy.secondExaminerFillers;
    for (const auto& status :
         {check(length >= PolicyRecord::kShortestList && length <= PolicyRecord::kLongestList,
                "candidateListLength"),
          check(fillers >= 1 && fillers <= 20, "secondExaminerFillers"),
          check(policy.minimumInterEyePixels >= 0 && policy.minimumInterEyePixels <= 1000,
                "minimumInterEyePixels"),
          check(policy.retentionReviewMonths >= 1 && policy.retentionReviewMonths <= 1200,
                "retentionReviewMonths")}) {
        if (!status)
            return status;
    }
    return {};
}

void UserService::recordLogOut(const Actor& actor) {
    if (m_core.isReadOnly())
        return;
    m_core.writer().run([actor, clock = m_core.environment().clock](store::Database& database) -> Status {
        auto task = [&](Change& open) { return open.audit(actor, AuditAction::LoggedOut, actor.login()); };
        const auto recorded = change(database, *clock, task);
        if (!recorded) // nobody waits for a log-out
            qWarning("log-out is not recorded: %s", qUtf8Printable(recorded.error().toString()));
        return recorded;
    });
}

Result<UserRecord> UserService::add(const Actor& actor, const NewUser& request) {
    if (!actor.authority)
        return fail(ErrorCode::NotPermitted, actor.login(), u"no key of the workspace authority"_s);
    SL_TRY(auto user, makeUser(request, m_core.agency(), *actor.authority, m_core.clock()));
    return m_core.write([&](Change& change) -> Result<UserRecord> {
        const auto id = store::UserRepository(change.database()).insert(user);
        if (!id)
            return fail(id.error().code, user.login, id.error().detail);
        user.id = *id;
        SL_CHECK(ReviewKey(change.database(), m_core.authorityCertificate()).shareAgain(actor.key, user));
        SL_CHECK(change.auditSigned(actor, AuditAction::UserAdded, user.login, describe(user)));
        return user;
    });
}

Result<UserRecord> UserService::disable(const Actor& actor, UserId id) {
    if (!actor.authority)
        return fail(ErrorCode::NotPermitted, actor.login(), u"no key of the workspace authority"_s);
    if (id == actor.user.id)
        return fail(ErrorCode::InvalidArgument, actor.login(), u"users cannot disable their own account"_s);
    return m_core.write([&](Change& change) -> Result<UserRecord> {
        store::UserRepository users(change.database());
        auto user = users.find(id);
        if (!user || !user->isActive())
            return user;
        user->disabledAt = change.clock().now();
        user->authorityStore.clear();
        SL_CHECK(users.update(*user));
        SL_CHECK(ReviewKey(change.database(), m_core.authorityCertificate()).shareAgain(actor.key, *user));
        SL_CHECK(change.auditSigned(actor, AuditAction::UserDisabled, user->login));
        return user;
    });
}

Result<UserRecord> UserService::setRoles(const Actor& actor, UserId id, Roles roles) {
    if (!actor.authority)
        return fail(ErrorCode::NotPermitted, actor.login(), u"no key of the workspace authority"_s);
    if (id == actor.user.id)
        return fail(ErrorCode::InvalidArgument, actor.login(), u"users cannot change their own roles"_s);
    if (!roles)
        return fail(ErrorCode::InvalidArgument, u"roles"_s);
    return m_core.write([&](Change& change) -> Result<UserRecord> {
        store::UserRepository users(change.database());
        SL_TRY(auto user, users.find(id));
        if (!user.isActive())
            return fail(ErrorCode::NotPermitted, user.login, u"disabled"_s);
        if (user.roles == roles)
            return user;
        const auto before = user.roles;
        user.roles = roles;
        if (!roles.testFlag(Role::Supervisor))
            user.authorityStore.clear();
        SL_CHECK(users.update(user));
        SL_CHECK(change.auditSigned(actor, AuditAction::RolesChanged, user.login,
                                    {{u"roles"_s, QJsonArray::fromStringList(roleNames(roles))},
                                     {u"before"_s, QJsonArray::fromStringList(roleNames(before))}}));
        return user;
    });
}

Status UserService::confirmDistinct(const Actor& actor, const QString& login, const QString& other) {
    const auto one = normalisedLogin(login);
    const auto two = normalisedLogin(other);
    if (one == two)
        return fail(ErrorCode::InvalidArgument, u"login"_s, u"one login twice"_s);
    if (actor.login() == one || actor.login() == two)
        return fail(ErrorCode::NotPermitted, actor.login(), u"users cannot confirm their own login"_s);
    return m_core.write([&](Change& change) -> Status {
        store::UserRepository users(change.database());
        for (const auto& name : {one, two}) {
            SL_CHECK(users.byLogin(name));
        }
        return change.auditSigned(actor, AuditAction::UsersDistinct, one, {{u"other"_s, two}});
    });
}

Result<PolicyRecord> UserService::setPolicy(const Actor& actor, const PolicyRecord& policy) {
    SL_CHECK(checkPolicy(policy));
    return m_core.write([&](Change& change) -> Result<PolicyRecord> {
        PolicyRecord next = policy;
        next.setBy = actor.login();
        next.setAt = change.clock().now();
        SL_TRY(const auto version, store::PolicyRepository(change.database()).append(next));
        next.version = version;
        SL_CHECK(change.auditSigned(actor, AuditAction::PolicyChanged, QString::number(next.version),
                                    rulesJson(next)));
        return next;
    });
}

} // namespace sl::workspace
