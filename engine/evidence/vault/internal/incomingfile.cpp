// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/vault/internal/incomingfile.h"

#include "engine/core/files/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace sl::evidence {
namespace {

tl::unexpected<Error> failedWrite(int error, const QString& subject) {
    const bool noRoom = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return fail(noRoom ? ErrorCode::DiskFull : ErrorCode::WriteFailed, subject,
                QString::fromStdString(std::generic_category().message(error)));
}

} // namespace

Result<IncomingFile> IncomingFile::create(const QString& folder) {
    QByteArray path = QFile::encodeName(folder + QLatin1Char('/') + QLatin1String(kPrefix)) + "XXXXXX";
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor < 0)
        return failedWrite(errno, folder);
    return IncomingFile(descriptor, path);
}

IncomingFile::IncomingFile(IncomingFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::exchange(other.m_path, {})) {}

IncomingFile::~IncomingFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
}

Status IncomingFile::write(QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failedWrite(errno, QFile::decodeName(m_path));
        bytes = bytes.sliced(written);
    }
    return {};
}

Status IncomingFile::closeDescriptor() {
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return failedWrite(errno, QFile::decodeName(m_path));
    return {};
}

Status IncomingFile::publish(const QString& target) {
    if (::fchmod(m_descriptor, S_IRUSR | S_IRGRP | S_IROTH) != 0)
        return failedWrite(errno, target);
    if (Status synced = syncFile(m_descriptor, target); !synced)
        return synced;
    if (Status closed = closeDescriptor(); !closed)
        return closed;
    if (::rename(m_path.constData(), QFile::encodeName(target).constData()) != 0)
        return failedWrite(errno, target);
    m_path.clear();
    return syncFolder(QFileInfo(target).absolutePath());
}

} // namespace sl::evidence
