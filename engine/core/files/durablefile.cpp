// SPDX-License-Identifier: Apache-2.0
#include "engine/core/files/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace sl {
namespace {

tl::unexpected<Error> failedWrite(int error, const QString& path) {
    const bool noRoom = error == ENOSPC || error == EFBIG
#ifdef Q_OS_UNIX
                        || error == EDQUOT
#endif
        ;
    return fail(noRoom ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path,
                QString::fromStdString(std::generic_category().message(error)));
}

} // namespace

Status syncFile(int descriptor, const QString& path) {
#ifdef Q_OS_UNIX
    const int done = ::fsync(descriptor);
#else
    const int done = ::_commit(descriptor);
#endif
    return done == 0 ? Status() : failedWrite(errno, path);
}

Status syncFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    return syncFile(file.handle(), path);
}

Status writeNewFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(QFileInfo::exists(path) ? ErrorCode::AlreadyExists : ErrorCode::WriteFailed, path,
                    file.errorString());
    Status written;
    if (file.write(bytes) != bytes.size() || !file.flush())
        written =
            fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                 path, file.errorString());
    else
        written = syncFile(file.handle(), path);
    if (!written)
        file.remove();
    return written;
}

/// Elsewhere than on Unix the file system sees to it.
Status syncFolder([[maybe_unused]] const QString& folder) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failedWrite(errno, folder);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (error != 0 && error != EINVAL) // EINVAL: this file system has nothing to sync for folders
        return failedWrite(error, folder);
#endif
    return {};
}

Status saveFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    SL_CHECK(syncFile(file.handle(), path)); // commit() syncs too, but does not say when that fails
    if (!file.commit())
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    return syncFolder(QFileInfo(path).canonicalPath()); // a link stays: what it leads to was written
}

Status replaceFile(const QString& finished, const QString& place) {
    const QByteArray from = QFile::encodeName(finished);
    const QByteArray to = QFile::encodeName(place);
    if (std::rename(from.constData(), to.constData()) != 0) // unlike QFile::rename it replaces
        return failedWrite(errno, place);
    return syncFolder(QFileInfo(place).absolutePath());
}

Status makeFolder(const QString& folder) {
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath()) {
        if (const Status made = makeFolder(parent); !made)
            return made;
    }
    if (!QDir().mkdir(info.absoluteFilePath()) && !QFileInfo(folder).isDir())
        return fail(ErrorCode::WriteFailed, folder, u"the folder cannot be made"_s);
    return syncFolder(parent);
}

} // namespace sl
