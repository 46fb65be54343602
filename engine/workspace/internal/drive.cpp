// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/internal/drive.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sl::workspace {
namespace {

constexpr size_t kPage = 4096; ///< bytes

QString nearestExisting(const QString& folder) {
    QFileInfo place(folder);
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    return place.absoluteFilePath();
}

bool isOwnersAlone(int file) {
    struct stat facts {};
    return ::fchmod(file, S_IRUSR | S_IWUSR) == 0 && ::fstat(file, &facts) == 0 &&
           (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool canBeMapped(int file) {
    void* memory = ::mmap(nullptr, kPage, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED)
        return false;
    ::munmap(memory, kPage);
    return true;
}

bool canBeLocked(int file) {
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    return ::fcntl(file, F_SETLK, &lock) == 0;
}

} // namespace

Status checkDrive(const QString& folder) {
    QTemporaryFile file(QDir(nearestExisting(folder)).filePath(u".drive-XXXXXX"_s));
    if (!file.open())
        return fail(ErrorCode::WriteFailed, folder, file.errorString());
    if (!file.resize(kPage))
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                    folder, file.errorString());
    if (!isOwnersAlone(file.handle()))
        return fail(ErrorCode::DriveUnsuitable, folder, QString::fromLatin1(kNoPermissions));
    if (!canBeMapped(file.handle()) || !canBeLocked(file.handle()))
        return fail(ErrorCode::DriveUnsuitable, folder, QString::fromLatin1(kNoSharing));
    return {};
}

} // namespace sl::workspace
