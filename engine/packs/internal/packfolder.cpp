// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/internal/packfolder.h"

#include "engine/core/files/durablefile.h"
#include "engine/vision/packs/modelsearch.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QUuid>

namespace sl::packs {
namespace {

const auto kStaging = u".installing-"_s;

QString safeFolderName(QString id) {
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]"_s);
    id.replace(unsafe, u"_"_s);
    return id.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + id : id;
}

/// Out of the way of another one; gives where it is.
Result<QString> putAside(const QString& pack) {
    const QString aside =
        QFileInfo(pack).dir().filePath(kStaging + QUuid::createUuid().toString(QUuid::Id128));
    if (!QDir().rename(pack, aside))
        return fail(ErrorCode::WriteFailed, pack, u"it is damaged, and cannot be moved"_s);
    return aside;
}

/// What was downloaded is on the disk before it takes its place.
Status syncFiles(const QString& folder) {
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        SL_CHECK(syncFile(it.next()));
    }
    return syncFolder(folder);
}

} // namespace

Result<PackFolder> PackFolder::open() {
    QDir folder(vision::userModelsFolder());
    if (!folder.mkpath(u"."_s))
        return fail(ErrorCode::WriteFailed, folder.path());
    auto lock = std::make_unique<QLockFile>(folder.filePath(u".lock"_s));
    lock->setStaleLockTime(0); // a live holder never goes stale, however slow its line is
    if (!lock->tryLock())
        return fail(lock->error() == QLockFile::LockFailedError ? ErrorCode::Locked : ErrorCode::WriteFailed,
                    folder.path());
    for (const QString& left :
         folder.entryList({kStaging + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        QDir(folder.filePath(left)).removeRecursively();
    return PackFolder(std::move(lock));
}

Result<std::unique_ptr<QTemporaryDir>> PackFolder::stage() const {
    const QString parent = vision::userModelsFolder();
    auto staging = std::make_unique<QTemporaryDir>(QDir(parent).filePath(kStaging + u"XXXXXX"_s));
    if (!staging->isValid())
        return fail(ErrorCode::WriteFailed, parent, staging->errorString());
    return staging;
}

Result<QString> PackFolder::place(const vision::ModelPack& pack, QTemporaryDir& staging) const {
    const QString target = QDir(vision::userModelsFolder()).filePath(safeFolderName(pack.id()));
    QString damaged;
    if (QFileInfo::exists(target)) {
        const auto there = vision::ModelPack::open(target);
        if (there && there->identity() == pack.identity())
            return target;
        if (there)
            return fail(ErrorCode::AlreadyExists, target, u"another pack of this id"_s);
        SL_TRY(damaged, putAside(target));
    }
    SL_CHECK(syncFiles(staging.path()));
    if (!QFile::setPermissions(staging.path(), QFile::Permissions(0x7755)) ||
        !QDir().rename(staging.path(), target))
        return fail(ErrorCode::WriteFailed, target);
    staging.setAutoRemove(false);
    if (!damaged.isEmpty())
        QDir(damaged).removeRecursively(); // or the next open() does
    SL_CHECK(syncFolder(vision::userModelsFolder()));
    return target;
}

} // namespace sl::packs
