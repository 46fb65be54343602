// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/knownpacks.h"

#include "engine/vision/packs/manifest.h"

#include <QDir>
#include <QFile>

namespace sl::packs {
namespace {

constexpr auto kAvailable = ":/models/available";

KnownPack readKnown(const QString& folder) {
    QFile file(folder + u"/manifest.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto manifest = vision::parseManifest(opened ? file.readAll() : QByteArray(), file.fileName());
    if (!manifest)
        qFatal("%s", qPrintable(manifest.error().toString()));
    KnownPack pack{manifest->id, manifest->name, manifest->licence, folder, 0, {}};
    for (const vision::NetSpec* net : manifest->nets()) {
        pack.bytes += net->size;
        pack.files.append(net->file);
    }
    return pack;
}

} // namespace

QList<KnownPack> knownPacks() {
    QList<KnownPack> packs;
    const QDir available(QString::fromLatin1(kAvailable));
    for (const QString& name : available.entryList(QDir::Dirs, QDir::Name))
        packs.append(readKnown(available.filePath(name)));
    return packs;
}

} // namespace sl::packs
