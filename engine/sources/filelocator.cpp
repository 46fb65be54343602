// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/filelocator.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace sl::sources {
namespace {

QString plainName(const QString& name) {
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

Result<QString> FileLocator::locate(const QString& written) {
    static const QRegularExpression elsewhere(u"^([A-Za-z]:[\\\\/]|\\\\\\\\|[A-Za-z][A-Za-z0-9+.-]+://)"_s);
    const QDir folder(m_folder);
    const QString path = QDir::cleanPath(folder.absoluteFilePath(written));
    if (QFileInfo::exists(path))
        return path;
    if (const QUrl address(written); address.isLocalFile() && address.host().isEmpty())
        return locate(address.toLocalFile());
    if (elsewhere.match(written).hasMatch())
        return fail(ErrorCode::TableFromElsewhere);
    QString slashed = written;
    slashed.replace(QLatin1Char('\\'), QLatin1Char('/'));
    const QString relative = QDir::cleanPath(slashed);
    const QString found = QDir::isRelativePath(relative) ? alike(relative) : QString();
    return found.isEmpty() ? QDir::cleanPath(folder.absoluteFilePath(relative)) : found;
}

QString FileLocator::alike(const QString& relative) {
    QString at = m_folder;
    for (const QString& part : relative.split(QLatin1Char('/'))) {
        const QString name = part == u".."_s ? part : entryAlike(at, part);
        if (name.isEmpty())
            return {};
        at += QLatin1Char('/') + name;
    }
    return QDir::cleanPath(at);
}

/// Empty when there is none, or several of which none is written this way.
QString FileLocator::entryAlike(const QString& folder, const QString& name) {
    const QString key = QDir::cleanPath(folder);
    if (!m_entries.contains(key)) {
        QMultiHash<QString, QString> names;
        for (const QString& entry :
             QDir(key).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            names.insert(plainName(entry), entry);
        m_entries.insert(key, names);
    }
    const QStringList found = m_entries.value(key).values(plainName(name));
    if (found.contains(name))
        return name;
    return found.size() == 1 ? found.first() : QString();
}

} // namespace sl::sources
