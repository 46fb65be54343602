// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/folderlock.h"

#include <QDir>

namespace sl::workspace {
namespace {

/// A case that was just closed lets go of its lock a moment later, on its writer's thread.
constexpr int kPatienceMs = 1000;

QString holderOf(const QLockFile& lock) {
    qint64 process = 0;
    QString host, program;
    if (!lock.getLockInfo(&process, &host, &program))
        return QStringLiteral("the holder is not known");
    return QStringLiteral("process %1, %2, on %3").arg(process).arg(program, host);
}

} // namespace

Result<FolderLock> FolderLock::take(const QString& folder, const QString& subject) {
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral(".lock")));
    lock->setStaleLockTime(0); // a live holder never goes stale, however long it works
    if (lock->tryLock(kPatienceMs))
        return FolderLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Locked, subject, holderOf(*lock));
    return fail(ErrorCode::WriteFailed, subject, QStringLiteral("no lock file can be written there"));
}

} // namespace sl::workspace
