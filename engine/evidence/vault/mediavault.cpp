// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/vault/mediavault.h"

#include "engine/core/files/durablefile.h"
#include "engine/core/files/sha256digest.h"
#include "engine/evidence/vault/internal/incomingfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace sl::evidence {
namespace {

constexpr qint64 kPiece = 1 << 20;

/// Why the file at `path` cannot be sealed, before a byte of it is read.
Status checkSource(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (info.isDir())
        return fail(ErrorCode::FileIsDirectory, path);
    if (!info.isFile())
        return fail(ErrorCode::FileUnreadable, path, u"not a regular file"_s);
    return {};
}

} // namespace

MediaVault::MediaVault(QString root, QString suffix) : m_root(std::move(root)), m_suffix(std::move(suffix)) {}

Result<MediaVault::Sealed> MediaVault::seal(const QString& path) const {
    if (Status usable = checkSource(path); !usable)
        return fail(usable);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, source.errorString());
    if (Status made = makeFolder(m_root); !made)
        return fail(made);
    Result<IncomingFile> copy = IncomingFile::create(m_root);
    if (!copy)
        return fail(copy);

    Sha256Digest digest;
    QByteArray piece(kPiece, Qt::Uninitialized);
    Sealed sealed;
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, path, source.errorString());
        if (got == 0)
            break;
        const QByteArrayView bytes(piece.constData(), got);
        digest.add(bytes);
        if (Status written = copy->write(bytes); !written)
            return fail(written);
        sealed.bytes += got;
    }
    if (sealed.bytes == 0)
        return fail(ErrorCode::FileEmpty, path);
    sealed.sha256 = digest.result();
    return place(std::move(*copy), sealed);
}

Result<MediaVault::Sealed> MediaVault::sealBytes(const QByteArray& bytes) const {
    if (bytes.isEmpty())
        return fail(ErrorCode::FileEmpty);
    if (Status made = makeFolder(m_root); !made)
        return fail(made);
    Result<IncomingFile> copy = IncomingFile::create(m_root);
    if (!copy)
        return fail(copy);
    if (Status written = copy->write(bytes); !written)
        return fail(written);
    return place(std::move(*copy), {Sha256::of(bytes), bytes.size(), false});
}

Result<MediaVault::Sealed> MediaVault::place(IncomingFile file, const Sealed& sealed) const {
    const QString target = pathOf(sealed.sha256);
    Sealed placed = sealed;
    if (QFileInfo::exists(target)) {
        const Result<Sha256> present = Sha256::ofFile(target);
        if (!present)
            return fail(present);
        if (*present != sealed.sha256)
            return fail(ErrorCode::MediaAltered, sealed.sha256.hex(),
                        u"the sealed copy now has the hash %1"_s.arg(present->hex()));
        placed.wasThere = true;
        return placed;
    }
    if (Status made = makeFolder(QFileInfo(target).absolutePath()); !made)
        return fail(made);
    if (Status published = file.publish(target); !published)
        return fail(published);
    return placed;
}

Result<QByteArray> MediaVault::read(const Sha256& sha256) const {
    QFile file(pathOf(sha256));
    if (!file.exists())
        return fail(ErrorCode::MediaMissing, sha256.hex(), file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, sha256.hex(), file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, sha256.hex(), file.errorString());
    if (const Sha256 found = Sha256::of(bytes); found != sha256)
        return fail(ErrorCode::MediaAltered, sha256.hex(), u"now %1"_s.arg(found.hex()));
    return bytes;
}

QString MediaVault::pathOf(const Sha256& sha256) const {
    return m_root + QLatin1Char('/') + sha256.hex().left(2) + QLatin1Char('/') + sha256.hex() + m_suffix;
}

QList<Sha256> MediaVault::sealed(const QString& digits) const {
    QList<Sha256> hashes;
    QDirIterator files(digits.isEmpty() ? m_root : m_root + QLatin1Char('/') + digits, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (const auto hash = Sha256::fromHex(files.fileInfo().completeBaseName()))
            hashes.append(*hash);
    }
    return hashes;
}

Status MediaVault::remove(const Sha256& sha256) const {
    QFile file(pathOf(sha256));
    if (!file.exists())
        return fail(ErrorCode::MediaMissing, sha256.hex(), file.fileName());
    if (!file.remove())
        return fail(ErrorCode::WriteFailed, sha256.hex(), file.errorString());
    return {};
}

Result<int> MediaVault::removeLeftovers() const {
    const QStringList pattern{QLatin1String(IncomingFile::kPrefix) + QLatin1Char('*')};
    int removed = 0;
    for (const QFileInfo& info : QDir(m_root).entryInfoList(pattern, QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (!file.remove())
            return fail(ErrorCode::WriteFailed, info.filePath(), file.errorString());
        ++removed;
    }
    return removed;
}

} // namespace sl::evidence
