// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/folderlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace sl::workspace {
namespace {

/// Another process that just closed the folder lets go of its lock a moment later.
constexpr int kPatienceMs = 1000;

/// Anybody can write a lock file, and what it says gets into the log.
QString plain(QString name) {
    constexpr qsizetype kLongest = 64;
    name.removeIf([](QChar each) { return !each.isPrint(); });
    return name.left(kLongest);
}

std::optional<LockHolder> holderOf(const QLockFile& lock) {
    LockHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        return std::nullopt;
    holder.computer = plain(holder.computer);
    holder.program = plain(holder.program);
    holder.since = QFileInfo(lock.fileName()).lastModified().toUTC();
    return holder;
}

bool isElsewhere(const LockHolder& holder) {
    return !holder.computer.isEmpty() && holder.computer != QSysInfo::machineHostName();
}

} // namespace

Result<FolderLock> FolderLock::take(const QString& folder, const QString& subject, ForeignLock foreign) {
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u".lock"_s));
    lock->setStaleLockTime(0); // a live holder never goes stale, however long it works
    if (lock->tryLock(kPatienceMs))
        return FolderLock(std::move(lock), std::nullopt);
    if (lock->error() != QLockFile::LockFailedError)
        return fail(ErrorCode::WriteFailed, subject, u"the lock file cannot be written"_s);
    const auto holder = holderOf(*lock);
    if (!holder)
        return fail(ErrorCode::Locked, subject, u"the holder is not known"_s);
    if (!isElsewhere(*holder))
        return fail(ErrorCode::Locked, subject, toText(*holder));
    if (foreign == ForeignLock::Refuse || !QFile::remove(lock->fileName()) || !lock->tryLock())
        return fail(ErrorCode::LockedElsewhere, subject, toText(*holder));
    return FolderLock(std::move(lock), holder);
}

} // namespace sl::workspace
