// SPDX-License-Identifier: Apache-2.0
#include "engine/core/files/filewalk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

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
    const auto unread = findUnreadNames(folder.absoluteFilePath());
    if (entries.isEmpty() && unread.isEmpty())
        found.append(problem(folder, ErrorCode::FolderEmpty, {}));
    for (const auto& entry : entries)
        visit(entry, found);
    found += unread;
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

/// With the bytes that are no UTF-8 as %FC; empty when there are none.
QString escapedName(const QByteArray& bytes) {
    if (QString::fromUtf8(bytes).toUtf8() == bytes)
        return {};
    QString escaped;
    for (const char byte : bytes)
        escaped += uchar(byte) >= 0x80 ? QString(u"%%1"_s).arg(uchar(byte), 2, 16, QLatin1Char('0')).toUpper()
                                       : QString(QLatin1Char(byte));
    return escaped;
}

} // namespace

QList<FoundFile> findUnreadNames(const QString& folder) {
    QStringList names;
    std::error_code ignored; // a folder that cannot be listed is said by who lists it
    std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), ignored);
    for (; !ignored && entry != std::filesystem::directory_iterator(); entry.increment(ignored)) {
        const QString name = escapedName(QByteArray::fromStdString(entry->path().filename().string()));
        if (!name.isEmpty())
            names.append(name);
    }
    names.sort();
    QList<FoundFile> found;
    for (const QString& name : names)
        found.append({folder + QLatin1Char('/') + name, Error{ErrorCode::FileNameUnread, name, {}}});
    return found;
}

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
