// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/gallerysource.h"

#include "engine/core/filewalk.h"
#include "engine/sources/gallerytable.h"
#include "engine/sources/type10source.h"
#include "engine/vision/decode/imagedecoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sl::sources {
namespace {

/// `person` is empty for a file that is in the folder of no person: a transaction says itself who it is.
void addFile(GallerySource& source, const QString& path, const QString& person) {
    if (isType10FileName(path)) {
        auto records = readType10File(path, person);
        if (!records) {
            source.problems.append({path, person, records.error()});
            return;
        }
        source.portraits += records->portraits;
        source.problems += records->problems;
    } else if (person.isEmpty()) {
        source.problems.append({path,
                                {},
                                {ErrorCode::PersonUnnamed, QFileInfo(path).fileName(),
                                 u"the file is not in the folder of a person"_s}});
    } else {
        PortraitToEnrol portrait;
        portrait.file = path;
        portrait.personId = person;
        source.portraits.append(portrait);
    }
}

Result<GallerySource> readFolder(const QFileInfo& folder) {
    if (!folder.isReadable() || !folder.isExecutable())
        return fail(ErrorCode::FileUnreadable, folder.filePath(), u"the folder cannot be listed"_s);
    GallerySource source;
    const auto entries =
        QDir(folder.absoluteFilePath())
            .entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    if (entries.isEmpty())
        return fail(ErrorCode::FolderEmpty, folder.filePath());
    for (const QFileInfo& entry : entries) {
        const bool isPerson = entry.isDir() && !entry.isSymLink();
        for (const FoundFile& found : findFiles({entry.absoluteFilePath()})) {
            const QString person = isPerson ? entry.fileName() : QString();
            if (found.problem)
                source.problems.append({found.path, person, *found.problem});
            else
                addFile(source, found.path, person);
        }
    }
    return source;
}

} // namespace

Result<GallerySource> readGallerySource(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    if (info.isDir())
        return readFolder(info);
    if (!info.isFile()) // a pipe may never end, nor may a device
        return fail(ErrorCode::FileUnreadable, path, u"not a regular file"_s);
    return isType10FileName(path) ? readType10File(info.absoluteFilePath())
                                  : readGalleryTable(info.absoluteFilePath());
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
    return bytes;
}

} // namespace sl::sources
