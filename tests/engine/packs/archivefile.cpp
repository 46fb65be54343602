// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/packs/archivefile.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace sl::test {
namespace {

struct Free {
    void operator()(archive* open) const { archive_write_free(open); }
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

unsigned int fileType(ArchiveEntry::Kind kind) {
    switch (kind) {
    case ArchiveEntry::Folder:
        return AE_IFDIR;
    case ArchiveEntry::SymbolicLink:
        return AE_IFLNK;
    case ArchiveEntry::Device:
        return AE_IFCHR;
    case ArchiveEntry::File:
    case ArchiveEntry::HardLink:
        return AE_IFREG;
    }
    Q_UNREACHABLE();
}

void add(archive* target, const ArchiveEntry& wanted) {
    const std::unique_ptr<archive_entry, Free> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), wanted.name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), fileType(wanted.kind));
    archive_entry_set_perm(entry.get(), 0644);
    const bool hasContent = wanted.kind == ArchiveEntry::File;
    archive_entry_set_size(entry.get(), hasContent ? wanted.content.size() : 0);
    if (wanted.kind == ArchiveEntry::SymbolicLink)
        archive_entry_set_symlink(entry.get(), wanted.content.constData());
    if (wanted.kind == ArchiveEntry::HardLink)
        archive_entry_set_hardlink(entry.get(), wanted.content.constData());
    if (archive_write_header(target, entry.get()) != ARCHIVE_OK)
        qFatal("%s: %s", qPrintable(wanted.name), archive_error_string(target));
    if (hasContent && archive_write_data(target, wanted.content.constData(), size_t(wanted.content.size())) !=
                          wanted.content.size())
        qFatal("%s: %s", qPrintable(wanted.name), archive_error_string(target));
}

} // namespace

void writeArchive(const QString& path, const QList<ArchiveEntry>& entries) {
    const std::unique_ptr<archive, Free> target(archive_write_new());
    if (archive_write_set_format_filter_by_ext(target.get(), QFile::encodeName(path).constData()) !=
        ARCHIVE_OK)
        qFatal("%s: no such format", qPrintable(path));
    if (archive_write_open_filename(target.get(), QFile::encodeName(path).constData()) != ARCHIVE_OK)
        qFatal("%s: %s", qPrintable(path), archive_error_string(target.get()));
    for (const ArchiveEntry& entry : entries)
        add(target.get(), entry);
    if (archive_write_close(target.get()) != ARCHIVE_OK)
        qFatal("%s: %s", qPrintable(path), archive_error_string(target.get()));
}

} // namespace sl::test
