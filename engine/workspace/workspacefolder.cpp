// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/workspacefolder.h"

#include "engine/core/durablefile.h"
#include "engine/core/plainline.h"
#include "engine/store/connection/metarepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/users/userservice.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace sl::workspace {
namespace {

using evidence::AuditAction;

constexpr qint64 kCheckedWhenOpened = qint64{64} << 20; ///< bytes: a tenth of a second

QString databaseIn(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("workspace.sqlite"));
}

/// What the first transaction of a workspace writes; all keys are made before there is a file.
struct Beginnings {
    QString agency;
    QByteArray authorityCertificate;
    Actor founder;
    PolicyRecord policy;
    bool isDemo = false;
};

/// A password that nobody will ever know: the authority's key only lives on under supervisors' passwords.
QString throwAwayPassword() {
    QByteArray bytes(32, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

Result<Beginnings> prepare(const NewWorkspace& request, const Clock& clock) {
    const auto agency = request.agency.trimmed();
    if (agency.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("agency"));
    if (const auto plain = checkPlainLine(agency, QStringLiteral("agency")); !plain)
        return fail(plain);
    if (const auto valid = UserService::checkPolicy(request.policy); !valid)
        return fail(valid);
    const auto password = throwAwayPassword();
    const auto authority = evidence::createAuthority({agency, agency, {}}, password, clock);
    if (!authority)
        return fail(authority);
    auto authorityKey = evidence::unlock(authority->keyStore, password);
    if (!authorityKey)
        return fail(authorityKey);
    NewUser founder = request.firstUser;
    founder.roles |= Role::Supervisor;
    auto user = UserService::makeUser(founder, agency, *authorityKey, clock);
    if (!user)
        return fail(user);
    auto key = evidence::unlock(user->keyStore, founder.password);
    if (!key)
        return fail(key);
    Beginnings made{agency, authority->certificate, Actor{*user, *key, *authorityKey}, request.policy,
                    request.isDemo};
    made.policy.setBy = user->login;
    made.policy.setAt = clock.now();
    return made;
}

Status write(Change& change, const Beginnings& made) {
    store::MetaRepository meta(change.database());
    if (const auto set = meta.setAgency(made.agency); !set)
        return set;
    if (const auto set = meta.setAuthorityCertificate(made.authorityCertificate); !set)
        return set;
    if (made.isDemo) {
        if (const auto set = meta.setDemo(); !set)
            return set;
    }
    const auto& user = made.founder.user;
    if (const auto id = store::UserRepository(change.database()).insert(user); !id)
        return fail(id);
    if (const auto version = store::PolicyRepository(change.database()).append(made.policy); !version)
        return fail(version);
    return change.auditSigned(
        made.founder, AuditAction::WorkspaceCreated, made.agency,
        {{QStringLiteral("firstUser"), user.login},
         {QStringLiteral("fullName"), user.fullName},
         {QStringLiteral("certificateSha256"), Sha256::of(user.certificate).hex()},
         {QStringLiteral("authoritySha256"), Sha256::of(made.authorityCertificate).hex()},
         {QStringLiteral("policy"), toJson(made.policy)},
         {QStringLiteral("program"), QStringLiteral(SECONDLOOK_VERSION)}});
}

Result<std::unique_ptr<DatabaseThread>> openWriter(const QString& file, const Environment& environment) {
    return DatabaseThread::open(QStringLiteral("workspace-writer"), environment.clock, [file] {
        store::OpenOptions options;
        options.checkUpTo = kCheckedWhenOpened;
        return store::openDatabase(file, store::workspaceSchema(), options);
    });
}

Result<std::unique_ptr<DatabaseThread>> openReader(const QString& folder, const Environment& environment) {
    return DatabaseThread::open(QStringLiteral("workspace-reader"), environment.clock,
                                [folder] { return store::openReader(databaseIn(folder)); });
}

struct MetaData {
    QString agency;
    QByteArray authority;
    bool isDemo = false;
};

Result<MetaData> readMeta(store::Database& database) {
    store::MetaRepository meta(database);
    auto agency = meta.agency();
    if (!agency)
        return fail(agency);
    auto authority = meta.authorityCertificate();
    if (!authority)
        return fail(authority);
    const auto isDemo = meta.isDemo();
    if (!isDemo)
        return fail(isDemo);
    return MetaData{*agency, *authority, *isDemo};
}

/// The database appears under its name only when it is complete.
Status makeDatabase(const QString& folder, const Beginnings& made, const Environment& environment) {
    const auto unfinished = databaseIn(folder) + QStringLiteral(".new");
    QFile::remove(unfinished);
    auto writer = openWriter(unfinished, environment);
    if (!writer)
        return fail(writer);
    const auto written = (*writer)->write([&](Change& change) { return write(change, made); }).result();
    writer->reset();
    if (!written)
        return written;
    if (const auto synced = syncFile(unfinished); !synced)
        return synced;
    return replaceFile(unfinished, databaseIn(folder));
}

Result<WorkspaceCore::Opened> finishOpening(const QString& folder, FolderLock lock,
                                            const Environment& environment) {
    auto opened = openWriter(databaseIn(folder), environment);
    if (!opened)
        return fail(opened);
    auto writer = std::move(*opened);
    auto meta = writer->run(readMeta).result();
    if (!meta)
        return fail(meta);
    auto reader = openReader(folder, environment);
    if (!reader)
        return fail(reader);
    return WorkspaceCore::Opened{folder,          meta->agency,      meta->authority,   meta->isDemo,
                                 std::move(lock), std::move(writer), std::move(*reader)};
}

} // namespace

Result<WorkspaceCore::Opened> createWorkspaceFolder(const NewWorkspace& request,
                                                    const Environment& environment) {
    const auto folder = QFileInfo(request.folder).absoluteFilePath();
    if (request.folder.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("folder"));
    if (QFileInfo::exists(databaseIn(folder)))
        return fail(ErrorCode::AlreadyExists, folder);
    const auto made = prepare(request, *environment.clock);
    if (!made)
        return fail(made);
    if (const auto there = makeFolder(folder); !there)
        return fail(there);
    auto lock = FolderLock::take(folder, folder);
    if (!lock)
        return fail(lock);
    if (const auto written = makeDatabase(folder, *made, environment); !written)
        return fail(written);
    return finishOpening(folder, std::move(*lock), environment);
}

Result<WorkspaceCore::Opened> openWorkspaceFolder(const QString& folder, const Environment& environment) {
    const auto path = QFileInfo(folder).absoluteFilePath();
    if (folder.isEmpty() || !QFileInfo::exists(databaseIn(path)))
        return fail(ErrorCode::NotFound, path, QStringLiteral("not a workspace folder"));
    auto lock = FolderLock::take(path, path);
    if (!lock)
        return fail(lock);
    return finishOpening(path, std::move(*lock), environment);
}

Status checkWorkspaceDatabase(const QString& folder, const CancelToken& cancel) {
    const auto file = databaseIn(folder);
    if (QFileInfo(file).size() <= kCheckedWhenOpened)
        return {};
    const auto reader = store::openReader(file);
    return reader ? (*reader)->quickCheck(cancel) : Status(fail(reader));
}

} // namespace sl::workspace
