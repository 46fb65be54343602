// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/internal/transfer.h"

#include <QFileInfo>

#include <cerrno>

namespace sl::packs {
namespace {

constexpr qint64 kBlock = 1 << 16;

} // namespace

void ByteProgress::expect(qint64 bytes) {
    m_expected += bytes;
    m_job.setTotal(m_expected, JobUnit::Bytes);
}

void ByteProgress::add(qint64 bytes, const QString& name) {
    m_job.advance(bytes, name);
}

Status ByteProgress::goOn() const {
    m_job.waitWhilePaused();
    if (m_job.token().isCancelled())
        return fail(ErrorCode::Cancelled);
    return {};
}

LimitedFile::LimitedFile(const QString& path, QString name, qint64 limit, ByteProgress& progress)
    : m_file(path), m_name(std::move(name)), m_limit(limit), m_progress(progress) {}

tl::unexpected<Error> LimitedFile::writeFailed() const {
    return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, m_file.fileName(),
                m_file.errorString());
}

Status LimitedFile::open() {
    if (m_file.exists())
        return fail(ErrorCode::AlreadyExists, m_name);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeFailed();
    return {};
}

Status LimitedFile::write(const char* bytes, qint64 count, ErrorCode tooLarge) {
    SL_CHECK(m_progress.goOn());
    if (count > m_limit - m_written)
        return fail(tooLarge, m_name, u"over %1 bytes"_s.arg(m_limit));
    if (m_file.write(bytes, count) != count)
        return writeFailed();
    m_written += count;
    m_hash.addData(QByteArrayView(bytes, count));
    m_progress.add(count, m_name);
    return {};
}

Result<Sha256> LimitedFile::close() {
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return writeFailed();
    return Sha256::fromHasher(m_hash);
}

Result<Sha256> copyFile(const QString& from, const QString& to, qint64 limit, ByteProgress& progress) {
    const QFileInfo info(from);
    if (!info.exists())
        return fail(ErrorCode::NotFound, from);
    if (info.isDir())
        return fail(ErrorCode::FileIsDirectory, from);
    if (!info.isFile())
        return fail(ErrorCode::FileUnreadable, from, u"not a regular file"_s);
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, from, source.errorString());
    LimitedFile target(to, info.fileName(), limit, progress);
    SL_CHECK(target.open());
    QByteArray block(kBlock, Qt::Uninitialized);
    for (;;) {
        const qint64 count = source.read(block.data(), block.size());
        if (count < 0)
            return fail(ErrorCode::FileUnreadable, from, source.errorString());
        if (count == 0)
            return target.close();
        SL_CHECK(target.write(block.constData(), count, ErrorCode::ModelPackInvalid));
    }
}

} // namespace sl::packs
