// SPDX-License-Identifier: Apache-2.0
#include "tests/support/synced.h"

#include "engine/core/literals.h"

#include <QFile>
#include <QMutex>

#include <cerrno>

#include <sys/syscall.h>
#include <unistd.h>

using namespace sl;

namespace {

QMutex mutex; ///< guards the next two
QStringList synced;
QString refused;

} // namespace

namespace sl::test {

void Synced::clear() {
    const QMutexLocker lock(&mutex);
    synced.clear();
}

bool Synced::contains(const QString& path) {
    const QMutexLocker lock(&mutex);
    return synced.contains(path);
}

void Synced::refuse(const QString& path) {
    const QMutexLocker lock(&mutex);
    refused = path;
}

} // namespace sl::test

extern "C" int fsync(int descriptor) {
    {
        const QString path = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(descriptor));
        const QMutexLocker lock(&mutex);
        if (path == refused) {
            errno = EIO;
            return -1;
        }
        synced.append(path);
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}
