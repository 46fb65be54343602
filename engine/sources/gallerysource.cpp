// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/gallerysource.h"

#include "engine/core/files/filewalk.h"
#include "engine/sources/internal/gallerytable.h"
#include "engine/sources/internal/type10source.h"
#include "engine/sources/onerecord.h"
#include "engine/vision/decode/imagedecoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace sl::sources {
namespace {

/// Files that file managers and backup programs leave in folders: never a picture for the gallery.
bool isLitter(const QString& name) {
    static const QSet<QString> known{u"thumbs.db"_s,       u"ehthumbs.db"_s,  u"desktop.ini"_s,
                                     u".ds_store"_s,       u"icon\r"_s,       u"__macosx"_s,
                                     u".spotlight-v100"_s, u".trashes"_s,     u".fseventsd"_s,
                                     u".appledouble"_s,    u"$recycle.bin"_s, u"system volume information"_s,
                                     u".directory"_s,      u".picasa.ini"_s,  u"picasa.ini"_s,
                                     u"@eadir"_s,          u".thumbnails"_s,  u".apdisk"_s};
    return name.startsWith(u"._"_s) || known.contains(name.toLower());
}

/// Of a photo the name says enough; of others the first bytes say whether they are a transaction.
bool isTransaction(const QString& path) {
    static const QSet<QString> photos{u"jpg"_s, u"jpeg"_s, u"png"_s};
    if (isType10FileName(path))
        return true;
    if (photos.contains(QFileInfo(path).suffix().toLower()))
        return false;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(6) == "1.001:";
}

/// Reads a folder that holds a folder per person, or transactions.
class FolderReader {
public:
    explicit FolderReader(const QFileInfo& folder) : m_folder(folder) {}

    [[nodiscard]] Result<GallerySource> read() {
        if (!m_folder.isReadable() || !m_folder.isExecutable())
            return fail(ErrorCode::FileUnreadable, m_folder.filePath(), u"the folder cannot be listed"_s);
        const auto unread = findUnreadNames(m_folder.absoluteFilePath());
        const auto entries =
            QDir(m_folder.absoluteFilePath())
                .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                               QDir::Name);
        if (entries.isEmpty() && unread.isEmpty())
            return fail(ErrorCode::FolderEmpty, m_folder.filePath());
        for (const QFileInfo& entry : entries)
            visit(entry);
        for (const FoundFile& found : unread)
            m_source.problems.append({found.path, {}, *found.problem});
        if (m_litter > 0)
            m_source.notes.append(
                {m_folder.absoluteFilePath(),
                 {},
                 {ErrorCode::LitterSkipped, m_folder.fileName(), QString::number(m_litter)}});
        return std::move(m_source);
    }

private:
    void visit(const QFileInfo& entry) {
        const bool isPerson = entry.isDir() && !entry.isSymLink();
        const QString person = isPerson ? entry.fileName() : QString();
        qsizetype taken = 0;
        for (const FoundFile& found : findFiles({entry.absoluteFilePath()})) {
            if (liesInLitter(found.path)) {
                ++m_litter;
                continue;
            }
            ++taken;
            if (found.problem)
                m_source.problems.append({found.path, person, *found.problem});
            else
                add(found.path, person);
        }
        if (isPerson && taken == 0 && !isLitter(person))
            m_source.problems.append(
                {entry.absoluteFilePath(), person, {ErrorCode::FolderEmpty, person, {}}});
    }

    [[nodiscard]] bool liesInLitter(const QString& path) const {
        const QStringList parts =
            QDir(m_folder.absoluteFilePath()).relativeFilePath(path).split(QLatin1Char('/'));
        return std::any_of(parts.begin(), parts.end(), isLitter);
    }

    /// `person` is empty for a file that is in the folder of no person: a transaction says itself who it is.
    void add(const QString& path, const QString& person) {
        if (isTransaction(path)) {
            auto records = readType10File(path, person);
            if (!records) {
                m_source.problems.append({path, person, records.error()});
                return;
            }
            m_source.portraits += records->portraits;
            m_source.problems += records->problems;
        } else if (person.isEmpty()) {
            m_source.problems.append({path,
                                      {},
                                      {ErrorCode::PersonUnnamed, QFileInfo(path).fileName(),
                                       u"the file is not in the folder of a person"_s}});
        } else {
            PortraitToEnrol portrait;
            portrait.file = path;
            portrait.personId = person;
            m_source.portraits.append(portrait);
        }
    }

    const QFileInfo m_folder;
    GallerySource m_source;
    qsizetype m_litter = 0;
};

Result<GallerySource> readAsItIs(const QString& path, const ColumnChoice& columns) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (info.isDir())
        return FolderReader(info).read();
    if (!info.isFile()) // a pipe may never end, nor may a device
        return fail(ErrorCode::FileUnreadable, path, u"not a regular file"_s);
    return isTransaction(path) ? readType10File(info.absoluteFilePath())
                               : readGalleryTable(info.absoluteFilePath(), columns);
}

} // namespace

bool isGalleryTable(const QString& path) {
    return QFileInfo(path).isFile() && !isTransaction(path);
}

Result<GallerySource> readGallerySource(const QString& path, const ColumnChoice& columns) {
    auto source = readAsItIs(path, columns);
    if (source)
        keepOneRecordPerPerson(*source);
    return source;
}

Result<QByteArray> readPortraitBytes(const PortraitToEnrol& portrait) {
    if (!portrait.part)
        return vision::readImageFile(portrait.file);
    if (QFileInfo::exists(portrait.file) && !QFileInfo(portrait.file).isFile())
        return fail(ErrorCode::FileUnreadable, portrait.file, u"not a regular file"_s);
    QFile file(portrait.file);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(portrait.part->offset))
        return fail(ErrorCode::FileUnreadable, portrait.file, file.errorString());
    QByteArray bytes = file.read(portrait.part->length);
    if (bytes.size() < portrait.part->length)
        return fail(ErrorCode::ImageTruncated, portrait.file,
                    u"%1 of %2 bytes"_s.arg(bytes.size()).arg(portrait.part->length));
    if (file.size() != portrait.part->fileSize ||
        file.fileTime(QFileDevice::FileModificationTime) != portrait.part->changedAt)
        return fail(ErrorCode::FileUnreadable, portrait.file, u"changed since its records were read"_s);
    return bytes;
}

} // namespace sl::sources
