// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/bundleforgery.h"

#include "tests/cli/clirun.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

namespace sl::test {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable: " + path.toUtf8());
}

QStringList filesIn(const QString& folder) {
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next().mid(folder.size() + 1));
    files.sort();
    return files;
}

QByteArray hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

void change(const QString& path, const std::function<QByteArray(QByteArray)>& edit) {
    const auto bytes = edit(contentOf(path));
    QFile::remove(path);
    writeText(path, bytes);
}

void manifestAgain(const QString& folder) {
    QByteArray manifest, tags;
    qint64 octets = 0, streams = 0;
    for (const auto& file : filesIn(folder))
        if (file.startsWith(u"data/"_s)) {
            const auto bytes = contentOf(folder + u'/' + file);
            manifest += hashOf(bytes) + "  " + file.toUtf8() + '\n';
            octets += bytes.size();
            ++streams;
        }
    change(folder + u"/manifest-sha256.txt"_s, [&](const QByteArray&) { return manifest; });
    change(folder + u"/bag-info.txt"_s, [&](const QByteArray& info) {
        return info.left(info.indexOf("Payload-Oxum")) + "Payload-Oxum: " + QByteArray::number(octets) + '.' +
               QByteArray::number(streams) + '\n';
    });
    for (const auto* tag : {"README.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt"})
        tags += hashOf(contentOf(folder + u'/' + QLatin1String(tag))) + "  " + tag + '\n';
    change(folder + u"/tagmanifest-sha256.txt"_s, [&](const QByteArray&) { return tags; });
}

QByteArray flipped(QByteArray bytes) {
    const auto at = bytes.size() / 2;
    bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
    return bytes;
}

QByteArray replaced(QByteArray bytes, const QByteArray& before, const QByteArray& after) {
    return bytes.contains(before) ? bytes.replace(before, after) : QByteArray("nothing to replace");
}

void setAt(QVariantMap& json, QStringList path, const QVariant& value) {
    const auto name = path.takeFirst();
    if (path.isEmpty()) {
        json.insert(name, value);
        return;
    }
    auto list = json.value(name).toList();
    bool isPlace = false;
    const int place = path.first().toInt(&isPlace);
    auto inner = isPlace ? list.at(place).toMap() : json.value(name).toMap();
    if (isPlace)
        path.removeFirst();
    setAt(inner, path, value);
    if (isPlace)
        list[place] = inner;
    json.insert(name, isPlace ? QVariant(list) : QVariant(inner));
}

} // namespace sl::test
