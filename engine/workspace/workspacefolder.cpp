// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/workspacefolder.h"

#include "engine/core/files/durablefile.h"
#include "engine/core/plainline.h"
#include "engine/core/recordjson.h"
#include "engine/core/records/names.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/connection/metarepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/internal/drive.h"
#include "engine/workspace/users/reviewkey.h"
#include "engine/workspace/users/userservice.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

namespace sl::workspace {
namespace {

using evidence::AuditAction;

constexpr qint64 kCheckedWhenOpened = qint64{64} << 20; ///< bytes: a tenth of a second

QString databaseIn(const QString& folder) {
    return QDir(folder).filePath(u"workspace.sqlite"_s);
}

/// The rows of the first transaction of a workspace; all keys are made before there is a file.
struct Beginnings {
    QString agency;
    QByteArray authorityCertificate;
    Actor founder;
    PolicyRecord policy;
    bool isDemo = false;
};

/// A password that nobody will ever know: the authority's key is kept only under supervisors' passwords.
QString throwAwayPassword() {
    QByteArray bytes(32, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

Result<Beginnings> prepare(const NewWorkspace& request, const Clock& clock) {
    const auto agency = request.agency.trimmed();
    if (agency.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"agency"_s);
    SL_CHECK(checkPlainLine(agency, u"agency"_s));
    SL_CHECK(UserService::checkPolicy(request.policy));
    const auto password = throwAwayPassword();
    SL_TRY(const auto authority, evidence::createAuthority({agency, agency, {}}, password, clock));
    SL_TRY(auto authorityKey, evidence::unlock(authority.keyStore, password));
    NewUser founder = request.firstUser;
    founder.roles |= Role::Supervisor;
    SL_TRY(auto user, UserService::makeUser(founder, agency, authorityKey, clock));
    SL_TRY(auto key, evidence::unlock(user.keyStore, founder.password));
    Beginnings made{.agency = agency,
                    .authorityCertificate = authority.certificate,
                    .founder = Actor{user, key, authorityKey},
                    .policy = request.policy,
                    .isDemo = request.isDemo};
    made.policy.setBy = user.login;
    made.policy.setAt = clock.now();
    return made;
}

Status write(Change& change, const Beginnings& made) {
    store::MetaRepository meta(change.database());
    SL_CHECK(meta.setAgency(made.agency));
    SL_CHECK(meta.setAuthorityCertificate(made.authorityCertificate));
    if (made.isDemo) {
        SL_CHECK(meta.setDemo());
    }
    const auto& user = made.founder.user;
    SL_CHECK(store::UserRepository(change.database()).insert(user));
    SL_CHECK(ReviewKey(change.database(), made.authorityCertificate).makeOnce(user));
    SL_CHECK(store::PolicyRepository(change.database()).append(made.policy));
    return change.auditSigned(made.founder, AuditAction::WorkspaceCreated, made.agency,
                              {{u"firstUser"_s, user.login},
                               {u"fullName"_s, user.fullName},
                               {u"roles"_s, QJsonArray::fromStringList(roleNames(user.roles))},
                               {u"certificateSha256"_s, Sha256::of(user.certificate).hex()},
                               {u"authoritySha256"_s, Sha256::of(made.authorityCertificate).hex()},
                               {u"policy"_s, rulesJson(made.policy)},
                               {u"program"_s, QStringLiteral(SECONDLOOK_VERSION)}});
}

Result<std::unique_ptr<DatabaseThread>> openWriter(const QString& file, const Environment& environment,
                                                   store::OpenMode mode = store::OpenMode::ReadWrite) {
    return DatabaseThread::open(u"workspace-writer"_s, environment.clock, [file, mode] {
        store::OpenOptions options;
        options.mode = mode;
        options.checkUpTo = kCheckedWhenOpened;
        return store::openDatabase(file, store::workspaceSchema(), options);
    });
}

Result<std::unique_ptr<DatabaseThread>> openReader(const QString& folder, const Environment& environment) {
    return DatabaseThread::open(u"workspace-reader"_s, environment.clock,
                                [folder] { return store::openReader(databaseIn(folder)); });
}

struct MetaData {
    QString agency;
    QByteArray authority;
    bool isDemo = false;
};

Result<MetaData> readMeta(store::Database& database) {
    store::MetaRepository meta(database);
    SL_TRY(auto agency, meta.agency());
    SL_TRY(auto authority, meta.authorityCertificate());
    SL_TRY(const auto isDemo, meta.isDemo());
    return MetaData{agency, authority, isDemo};
}

Status writeDatabase(const QString& file, const Beginnings& made, const Environment& environment) {
    SL_TRY(auto writer, openWriter(file, environment));
    return writer->write([&](Change& change) { return write(change, made); }).result();
}

/// The database appears under its name only when it is complete.
Status makeDatabase(const QString& folder, const Beginnings& made, const Environment& environment) {
    const auto unfinished = databaseIn(folder) + u".new"_s;
    const auto remove = [&] {
        for (const char* part : {"", "-wal", "-shm", "-journal"})
            QFile::remove(unfinished + QLatin1String(part));
    };
    remove(); // what a process that was killed left
    auto finished = writeDatabase(unfinished, made, environment);
    if (finished)
        finished = syncFile(unfinished);
    if (finished)
        finished = replaceFile(unfinished, databaseIn(folder));
    if (!finished)
        remove();
    return finished;
}

/// Without a lock it is opened for reading.
Result<WorkspaceCore::Opened> finishOpening(const QString& folder, std::optional<FolderLock> lock,
                                            const Environment& environment) {
    const auto mode = lock ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly;
    SL_TRY(auto opened, openWriter(databaseIn(folder), environment, mode));
    auto writer = std::move(opened);
    SL_TRY(auto meta, writer->run(readMeta).result());
    SL_TRY(auto reader, openReader(folder, environment));
    return WorkspaceCore::Opened{.folder = folder,
                                 .agency = meta.agency,
                                 .authorityCertificate = meta.authority,
                                 .isDemo = meta.isDemo,
                                 .lock = std::move(lock),
                                 .writer = std::move(writer),
                                 .reader = std::move(reader)};
}

/// The lock of a folder that does not become a workspace is gone when this returns.
Result<WorkspaceCore::Opened> makeWorkspaceIn(const QString& folder, const Beginnings& made,
                                              const Environment& environment) {
    SL_CHECK(makeFolder(folder));
    SL_TRY(auto lock, FolderLock::take(folder, folder));
    if (isWorkspaceFolder(folder)) // made by another process since
        return fail(ErrorCode::AlreadyExists, folder);
    SL_CHECK(makeDatabase(folder, made, environment));
    keepPrivate(folder);
    return finishOpening(folder, std::move(lock), environment);
}

} // namespace

void keepPrivate(const QString& folder) {
    constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                               QFile::WriteOther | QFile::ExeOther;
    const auto tighten = [&](const QFileInfo& entry) {
        const auto now = entry.permissions();
        if ((now & forOthers) && !QFile::setPermissions(entry.filePath(), now & ~forOthers))
            qWarning("%s stays open to others", qUtf8Printable(entry.filePath()));
    };
    tighten(QFileInfo(folder));
    for (const auto& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        tighten(file);
}

bool isWorkspaceFolder(const QString& folder) {
    return QFileInfo::exists(databaseIn(folder));
}

Result<WorkspaceCore::Opened> createWorkspaceFolder(const NewWorkspace& request,
                                                    const Environment& environment) {
    const auto folder = QFileInfo(request.folder).absoluteFilePath();
    if (request.folder.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"folder"_s);
    if (isWorkspaceFolder(folder))
        return fail(ErrorCode::AlreadyExists, folder);
    SL_CHECK(checkDrive(folder));
    SL_TRY(const auto made, prepare(request, *environment.clock));
    const bool isNew = !QFileInfo::exists(folder);
    auto opened = makeWorkspaceIn(folder, made, environment);
    if (!opened && isNew)
        QDir().rmdir(folder); // unless something is in it
    return opened;
}

Result<WorkspaceCore::Opened> openWorkspaceFolder(const QString& folder, const Environment& environment,
                                                  ForeignLock foreign) {
    const auto path = QFileInfo(folder).absoluteFilePath();
    if (folder.isEmpty() || !isWorkspaceFolder(path))
        return fail(ErrorCode::NotFound, path, u"not a workspace folder"_s);
    if (!store::canBeWritten(databaseIn(path)))
        return finishOpening(path, std::nullopt, environment);
    SL_TRY(auto lock, FolderLock::take(path, path, foreign));
    keepPrivate(path);
    SL_TRY(auto opened, finishOpening(path, std::move(lock), environment));
    if (const auto& from = opened.lock->takenFrom()) {
        SL_CHECK(opened.writer
                     ->write([&](Change& change) {
                         return change.auditSystem(AuditAction::LockTakenOver, opened.agency,
                                                   {{u"from"_s, toText(*from)}});
                     })
                     .result());
    }
    return opened;
}

Status checkWorkspaceDatabase(const QString& folder, const CancelToken& cancel) {
    const auto file = databaseIn(folder);
    if (QFileInfo(file).size() <= kCheckedWhenOpened)
        return {};
    const auto reader = store::openReader(file);
    return reader ? (*reader)->quickCheck(cancel) : Status(fail(reader));
}

} // namespace sl::workspace
