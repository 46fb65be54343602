// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/folderlock.h"

#include <QDir>

namespace sl::workspace {
namespace {

/// Another process that just closed the folder lets go of its lock a moment later.
constexpr int kPatienceMs = 1000;

QString holderOf(const QLockFile& lock) {
    qint64 process = 0;
    QString host, program;
    if (!lock.getLockInfo(&process, &host, &program))
        return u"the holder is not known"_s;
    return u"process %1, %2, on %3"_s.arg(process).arg(program, host);
}

} // namespace

Result<FolderLock> FolderLock::take(const QString& folder, const QString& subject) {
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u".lock"_s));
    lock->setStaleLockTime(0); // a live holder never goes stale, however long it works
    if (lock->tryLock(kPatienceMs))
        return FolderLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Locked, subject, holderOf(*lock));
    return fail(ErrorCode::WriteFailed, subject, u"the lock file cannot be written"_s);
}

} // namespace sl::workspace
