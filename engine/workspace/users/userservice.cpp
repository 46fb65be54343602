// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/users/userservice.h"

#include "engine/core/plainline.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/users/passwordservice.h"

#include <QJsonArray>

namespace sl::workspace {
namespace {

using evidence::AuditAction;

Status checkNewUser(const NewUser& user) {
    if (normalisedLogin(user.login).isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("login"));
    if (user.fullName.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("fullName"));
    if (const auto plain = checkPlainLine(user.fullName.trimmed(), QStringLiteral("fullName")); !plain)
        return plain;
    if (!user.roles)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("roles"));
    if (user.password.size() < evidence::kShortestPassword)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("password"),
                    QStringLiteral("shorter than %1 characters").arg(evidence::kShortestPassword));
    return {};
}

QJsonObject describe(const UserRecord& user) {
    return {{QStringLiteral("fullName"), user.fullName},
            {QStringLiteral("roles"), QJsonArray::fromStringList(roleNames(user.roles))},
            {QStringLiteral("certificateSha256"), Sha256::of(user.certificate).hex()}};
}

} // namespace

QStringList roleNames(Roles roles) {
    QStringList names;
    if (roles.testFlag(Role::Investigator))
        names << QStringLiteral("investigator");
    if (roles.testFlag(Role::Examiner))
        names << QStringLiteral("examiner");
    if (roles.testFlag(Role::Supervisor))
        names << QStringLiteral("supervisor");
    if (roles.testFlag(Role::Auditor))
        names << QStringLiteral("auditor");
    return names;
}

QJsonObject toJson(const PolicyRecord& policy) {
    return {{QStringLiteral("version"), policy.version},
            {QStringLiteral("candidateListLength"), policy.candidateListLength},
            {QStringLiteral("secondExaminerFillers"), policy.secondExaminerFillers},
            {QStringLiteral("requireOffenceType"), policy.requireOffenceType},
            {QStringLiteral("requireLegalBasis"), policy.requireLegalBasis},
            {QStringLiteral("requireRequester"), policy.requireRequester},
            {QStringLiteral("offenceTypes"), QJsonArray::fromStringList(policy.offenceTypes)},
            {QStringLiteral("minimumInterEyePixels"), policy.minimumInterEyePixels},
            {QStringLiteral("retentionReviewMonths"), policy.retentionReviewMonths}};
}

Result<UserRecord> UserService::makeUser(const NewUser& request, const QString& agency,
                                         const evidence::SigningKey& authority, const Clock& clock) {
    if (const auto valid = checkNewUser(request); !valid)
        return fail(valid);
    UserRecord user;
    user.login = normalisedLogin(request.login);
    user.fullName = request.fullName.trimmed();
    user.roles = request.roles;
    user.createdAt = clock.now();
    const evidence::SubjectName subject{user.fullName, agency, user.login};
    auto identity = evidence::issueIdentity(authority, subject, request.password, clock);
    if (!identity)
        return fail(identity);
    user.keyStore = identity->keyStore;
    user.certificate = identity->certificate;
    if (user.roles.testFlag(Role::Supervisor)) {
        auto store = evidence::rewrap(authority, request.password);
        if (!store)
            return fail(store);
        user.authorityStore = *store;
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
        return fail(ErrorCode::NotPermitted, actor.login(),
                    QStringLiteral("no key of the workspace authority"));
    auto user = makeUser(request, m_core.agency(), *actor.authority, m_core.clock());
    if (!user)
        return fail(user);
    return m_core.writer()
        .write([&](Change& change) -> Result<UserRecord> {
            const auto id = store::UserRepository(change.database()).insert(*user);
            if (!id)
                return fail(id.error().code, user->login, id.error().detail);
            user->id = *id;
            const auto audited =
                change.auditSigned(actor, AuditAction::UserAdded, user->login, describe(*user));
            if (!audited)
                return fail(audited);
            return *user;
        })
        .result();
}

Result<UserRecord> UserService::disable(const Actor& actor, UserId id) {
    if (id == actor.user.id)
        return fail(ErrorCode::InvalidArgument, actor.login(),
                    QStringLiteral("nobody disables their own account"));
    return m_core.writer()
        .write([&](Change& change) -> Result<UserRecord> {
            store::UserRepository users(change.database());
            auto user = users.find(id);
            if (!user || !user->isActive())
                return user;
            user->disabledAt = change.clock().now();
            if (const auto updated = users.update(*user); !updated)
                return fail(updated);
            if (const auto audited = change.auditSigned(actor, AuditAction::UserDisabled, user->login);
                !audited)
                return fail(audited);
            return user;
        })
        .result();
}

Result<PolicyRecord> UserService::setPolicy(const Actor& actor, const PolicyRecord& policy) {
    if (const auto valid = checkPolicy(policy); !valid)
        return fail(valid);
    return m_core.writer()
        .write([&](Change& change) -> Result<PolicyRecord> {
            PolicyRecord next = policy;
            next.setBy = actor.login();
            next.setAt = change.clock().now();
            const auto version = store::PolicyRepository(change.database()).append(next);
            if (!version)
                return fail(version);
            next.version = *version;
            const auto audited = change.auditSigned(actor, AuditAction::PolicyChanged,
                                                    QString::number(next.version), toJson(next));
            if (!audited)
                return fail(audited);
            return next;
        })
        .result();
}

} // namespace sl::workspace
