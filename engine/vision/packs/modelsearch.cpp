// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/packs/modelsearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace sl::vision {
namespace {

Q_LOGGING_CATEGORY(lcModels, "secondlook.models")

const auto kPacks = u"secondlook/models"_s;
const auto kStarter = u"starter"_s;

/// Folders with a manifest directly under `parent`, by name; the starter pack has its own, last place.
QStringList packsUnder(const QString& parent) {
    QStringList packs;
    const QDir dir(parent);
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (name != kStarter && QFileInfo::exists(dir.filePath(name + u"/manifest.json"_s)))
            packs.append(dir.absoluteFilePath(name));
    return packs;
}

/// Where the program lies, installed or built: the build makes the same folders.
QString ownDataFolder() {
    return QCoreApplication::applicationDirPath() + u"/../share"_s;
}

QStringList systemDataFolders() {
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    folders.removeAll(userModelsFolder().chopped(kPacks.size() + 1));
    folders.append(QStringLiteral(SECONDLOOK_INSTALLED_DATA));
    folders.append(ownDataFolder());
    return folders;
}

} // namespace

QString userModelsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1Char('/') + kPacks;
}

QStringList modelSearchPath(const QString& explicitFolder) {
    QStringList path;
    if (!explicitFolder.isEmpty())
        path.append(QDir(explicitFolder).absolutePath());
    path.append(packsUnder(userModelsFolder()));
    const QStringList system = systemDataFolders();
    for (const QString& folder : system)
        path.append(packsUnder(folder + QLatin1Char('/') + kPacks));

    for (const QString& folder : QStringList{ownDataFolder()} + system) {
        const QString starter = folder + QLatin1Char('/') + kPacks + QLatin1Char('/') + kStarter;
        if (QFileInfo::exists(starter + u"/manifest.json"_s))
            path.append(QDir::cleanPath(starter));
    }
    path.removeDuplicates();
    return path;
}

Result<ModelPack> findModelPack(const QString& explicitFolder) {
    if (!explicitFolder.isEmpty())
        return ModelPack::open(explicitFolder);
    QStringList reasons;
    for (const QString& folder : modelSearchPath({})) {
        auto pack = ModelPack::open(folder);
        if (pack)
            return pack;
        qCWarning(lcModels, "model pack passed over: %s", qPrintable(pack.error().toString()));
        reasons.append(pack.error().toString());
    }
    if (reasons.isEmpty())
        reasons.append(u"none under %1"_s.arg(userModelsFolder()));
    return fail(ErrorCode::NoModelPack, {}, reasons.join(u"; "_s));
}

Result<ModelPack> findModelPack(const QStringList& identities) {
    std::optional<ModelPack> best;
    qsizetype bestPlace = identities.size();
    for (const QString& folder : modelSearchPath({})) {
        if (bestPlace == 0 || identities.isEmpty())
            break;
        auto pack = ModelPack::open(folder);
        const qsizetype place = pack ? identities.indexOf(pack->identity()) : -1;
        if (place < 0 || place >= bestPlace)
            continue;
        best = *std::move(pack);
        bestPlace = place;
    }
    if (!best)
        return fail(ErrorCode::NoModelPack, {}, u"none of identity %1"_s.arg(identities.join(u", "_s)));
    return *std::move(best);
}

} // namespace sl::vision
