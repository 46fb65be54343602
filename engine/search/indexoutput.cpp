// SPDX-License-Identifier: Apache-2.0
#include "engine/search/indexoutput.h"

#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace sl::search {
namespace {

bool syncHandle(int handle) {
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0;
#else
    return ::_commit(handle) == 0;
#endif
}

/// A rename is in the folder: on Unix the folder is synced like a file; elsewhere the file system sees to it.
bool syncFolder([[maybe_unused]] const QString& folder) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return done;
#else
    return true;
#endif
}

} // namespace

Result<std::unique_ptr<IndexFileOutput>> IndexFileOutput::open(const QString& path, Mode mode) {
    std::unique_ptr<IndexFileOutput> output(new IndexFileOutput(path));
    auto flags = QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (mode == Mode::Create)
        flags |= QIODevice::Truncate;
    else
        flags |= QIODevice::ExistingOnly;
    if (!output->m_file.open(flags))
        return fail(ErrorCode::WriteFailed, path, output->m_file.errorString());
    return output;
}

Status IndexFileOutput::write(qint64 offset, QByteArrayView bytes) {
    if (!m_file.seek(offset))
        return fail(ErrorCode::WriteFailed, m_file.fileName(), m_file.errorString());
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = m_file.write(bytes.data() + done, bytes.size() - done);
        if (written <= 0) {
            const bool full = m_file.error() == QFileDevice::ResourceError;
            return fail(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, m_file.fileName(),
                        m_file.errorString());
        }
        done += written;
    }
    return {};
}

Status IndexFileOutput::sync() {
    if (!syncHandle(m_file.handle()))
        return fail(ErrorCode::WriteFailed, m_file.fileName(), QStringLiteral("not synced"));
    return {};
}

Status replaceFile(const QString& finished, const QString& place) {
    const QByteArray from = QFile::encodeName(finished);
    const QByteArray to = QFile::encodeName(place);
    if (std::rename(from.constData(), to.constData()) != 0) // unlike QFile::rename it replaces
        return fail(ErrorCode::WriteFailed, place, QStringLiteral("not renamed from %1").arg(finished));
    if (!syncFolder(QFileInfo(place).absolutePath()))
        return fail(ErrorCode::WriteFailed, place, QStringLiteral("folder not synced"));
    return {};
}

} // namespace sl::search
