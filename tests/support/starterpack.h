// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/literals.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sl::test {

/// Writes the starter pack in `starter` to `folder` under the id "variant-1" and with faces aligned a little
/// lower: other templates, another identity.
inline void writeVariantPack(const QString& starter, const QString& folder) {
    const QDir from(starter);
    QDir().mkpath(folder);
    for (const QString& name : from.entryList(QDir::Files))
        QFile::copy(from.filePath(name), folder + QLatin1Char('/') + name);
    QFile file(folder + u"/manifest.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no manifest in %s", qPrintable(starter));
    auto manifest = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    manifest.insert(u"id"_s, u"variant-1"_s);
    manifest.insert(u"name"_s, u"Variant of the starter pack"_s);
    auto embedder = manifest.value(u"embedder"_s).toObject();
    QJsonArray lower;
    for (const auto point : embedder.value(u"landmarks"_s).toArray())
        lower.append(QJsonArray{point.toArray().at(0), point.toArray().at(1).toDouble() + 1.0});
    embedder.insert(u"landmarks"_s, lower);
    manifest.insert(u"embedder"_s, embedder);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(manifest).toJson()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

} // namespace sl::test
