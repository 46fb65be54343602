// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/gallerysource.h"

#include "engine/session/internal/filewalk.h"
#include "engine/session/internal/gallerytable.h"

#include <QDir>
#include <QFileInfo>

namespace sl::session {
namespace {

Result<GallerySource> readFolder(const QFileInfo& folder) {
    if (!folder.isReadable() || !folder.isExecutable())
        return fail(ErrorCode::FileUnreadable, folder.filePath(),
                    QStringLiteral("the folder cannot be listed"));
    GallerySource source;
    const auto entries =
        QDir(folder.absoluteFilePath())
            .entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const bool isPerson = entry.isDir() && !entry.isSymLink();
        for (const FoundFile& found : findFiles({entry.absoluteFilePath()})) {
            const QString person = isPerson ? entry.fileName() : QString();
            if (found.problem)
                source.problems.append({found.path, person, *found.problem});
            else if (!isPerson)
                source.problems.append({found.path,
                                        {},
                                        {ErrorCode::InvalidArgument, entry.fileName(),
                                         QStringLiteral("the file is not in the folder of a person")}});
            else
                source.portraits.append({found.path, person, {}, {}, 0, {}, {}, {}, {}});
        }
    }
    return source;
}

} // namespace

Result<GallerySource> readGallerySource(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, path);
    return info.isDir() ? readFolder(info) : readGalleryTable(info.absoluteFilePath());
}

} // namespace sl::session
