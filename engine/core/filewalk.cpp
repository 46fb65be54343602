// SPDX-License-Identifier: Apache-2.0
#include "engine/core/filewalk.h"

#include <QDir>
#include <QFileInfo>

namespace sl {
namespace {

FoundFile problem(const QFileInfo& file, ErrorCode code, const QString& detail) {
    return {file.absoluteFilePath(), Error{code, file.fileName(), detail}};
}

void visit(const QFileInfo& file, QList<FoundFile>& found);

void visitFolder(const QFileInfo& folder, QList<FoundFile>& found) {
    if (!folder.isReadable() || !folder.isExecutable()) {
        found.append(problem(folder, ErrorCode::FileUnreadable, u"the folder cannot be listed"_s));
        return;
    }
    const auto entries =
        QDir(folder.absoluteFilePath())
            .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    if (entries.isEmpty())
        found.append(problem(folder, ErrorCode::FolderEmpty, {}));
    for (const auto& entry : entries)
        visit(entry, found);
}

void visit(const QFileInfo& file, QList<FoundFile>& found) {
    if (file.isSymLink())
        found.append(problem(file, ErrorCode::FileIsLink, u"points to "_s + file.symLinkTarget()));
    else if (!file.exists())
        found.append(problem(file, ErrorCode::NotFound, {}));
    else if (file.isDir())
        visitFolder(file, found);
    else if (!file.isFile())
        found.append(problem(file, ErrorCode::FileUnreadable, u"not a regular file"_s));
    else
        found.append({file.absoluteFilePath(), std::nullopt});
}

} // namespace

QList<FoundFile> findFiles(const QStringList& paths) {
    QList<FoundFile> found;
    for (auto path : paths) {
        while (path.size() > 1 && path.endsWith(QLatin1Char('/')))
            path.chop(1); // so that the folder has a name
        visit(QFileInfo(path), found);
    }
    return found;
}

} // namespace sl
