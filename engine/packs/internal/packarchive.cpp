// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/internal/packarchive.h"

#include "engine/vision/packs/manifest.h"

#include <QDir>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace sl::packs {
namespace {

constexpr size_t kBlock = 1 << 16;
const auto kSeparator = QLatin1Char('/');

struct CloseArchive {
    void operator()(archive* open) const { archive_read_free(open); }
};
using Reader = std::unique_ptr<archive, CloseArchive>;

/// Only the formats that packs are passed on in: no ISO images, no scripts around archives.
Reader makeReader() {
    Reader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_zstd(reader.get());
    return reader;
}

/// Relative, without "." or "..", with forward slashes; at most one folder deep, as packs are. Qt takes a
/// name that begins with a colon for one of its own resources, and makes folders for it in the current one.
bool isSafeName(const QString& name) {
    const QStringList parts = name.split(kSeparator);
    if (QDir::isAbsolutePath(name) || name.contains(QLatin1Char('\\')) || name.contains(QChar::Null) ||
        parts.size() > 2)
        return false;
    for (const QString& part : parts)
        if (part.isEmpty() || part == QLatin1String(".") || part == QLatin1String(".."))
            return false;
    return true;
}

class Unpacking {
public:
    Unpacking(QString archive, const QString& folder, ByteProgress& progress)
        : m_archive(std::move(archive)), m_folder(folder), m_reader(makeReader()), m_progress(progress) {}

    [[nodiscard]] Status run() {
        if (archive_read_open_filename(m_reader.get(), QFile::encodeName(m_archive).constData(), kBlock) !=
            ARCHIVE_OK)
            return damaged();
        for (int entries = 0;; ++entries) {
            archive_entry* entry = nullptr;
            const int read = archive_read_next_header(m_reader.get(), &entry);
            if (read == ARCHIVE_EOF)
                return {};
            if (read != ARCHIVE_OK)
                return damaged();
            if (entries == kMostArchiveEntries)
                return fail(ErrorCode::ArchiveInvalid, m_archive, u"too many entries"_s);
            SL_CHECK(take(entry));
        }
    }

private:
    [[nodiscard]] tl::unexpected<Error> damaged() const {
        const char* reason = archive_error_string(m_reader.get());
        return fail(ErrorCode::ArchiveInvalid, m_archive,
                    QString::fromLocal8Bit(reason ? reason : "not readable"));
    }

    [[nodiscard]] Status take(archive_entry* entry) {
        const char* utf8 = archive_entry_pathname_utf8(entry);
        QString name = QString::fromUtf8(utf8 ? utf8 : "");
        if (name.startsWith(QLatin1String("./"))) // as "tar -C pack -c ." names its entries
            name.remove(0, 2);
        const bool isFolder = archive_entry_filetype(entry) == AE_IFDIR;
        if (isFolder && name.endsWith(kSeparator))
            name.chop(1);
        if (isFolder && name.isEmpty())
            return {};
        const bool isPlain = isFolder || archive_entry_filetype(entry) == AE_IFREG;
        if (!isPlain || archive_entry_hardlink(entry) || !isSafeName(name))
            return fail(ErrorCode::ArchiveInvalid, m_archive,
                        u"entry that does not belong into a pack: %1"_s.arg(name));
        return isFolder ? makeFolder(name) : takeFile(name);
    }

    [[nodiscard]] Status makeFolder(const QString& name) const {
        if (!m_folder.mkpath(name))
            return fail(ErrorCode::WriteFailed, m_folder.filePath(name));
        return {};
    }

    [[nodiscard]] Status takeFile(const QString& name) {
        if (name.contains(kSeparator)) {
            SL_CHECK(makeFolder(name.section(kSeparator, 0, -2)));
        }
        const bool isManifest = name.section(kSeparator, -1) == QLatin1String("manifest.json");
        const qint64 limit = isManifest ? qMin(m_left, vision::kLargestManifest) : m_left;
        LimitedFile file(m_folder.filePath(name), name, limit, m_progress);
        if (const auto opened = file.open(); !opened)
            return fail(opened.error().code == ErrorCode::AlreadyExists ? ErrorCode::ArchiveInvalid
                                                                        : opened.error().code,
                        m_archive, u"%1 is in it twice"_s.arg(name));
        QByteArray block(kBlock, Qt::Uninitialized);
        for (;;) {
            const auto count = archive_read_data(m_reader.get(), block.data(), kBlock);
            if (count < 0)
                return damaged();
            if (count == 0)
                break;
            SL_CHECK(file.write(block.constData(), count, ErrorCode::ArchiveInvalid));
            m_left -= count;
        }
        const auto closed = file.close();
        return closed ? Status() : fail(closed);
    }

    QString m_archive;
    QDir m_folder;
    Reader m_reader;
    ByteProgress& m_progress;
    qint64 m_left = kLargestArchive;
};

} // namespace

Status unpackArchive(const QString& archive, const QString& folder, ByteProgress& progress) {
    return Unpacking(archive, folder, progress).run();
}

} // namespace sl::packs
