// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/packinstaller.h"

#include "engine/packs/internal/download.h"
#include "engine/packs/internal/packfolder.h"
#include "engine/packs/internal/packsource.h"
#include "engine/vision/facepipeline.h"

#include <QDir>
#include <QFileInfo>

namespace sl::packs {
namespace {

constexpr qint64 kLargestText = 1 << 20; ///< bytes of a licence or a card
constexpr const char* kTexts[] = {"LICENSE", "README.md", "MODEL_CARD.md"};

/// The path of `name` in one of the source's folders; empty when it is in none.
QString fileIn(const QStringList& folders, const QString& name) {
    for (const QString& folder : folders) {
        const QString path = QDir(folder).filePath(name);
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

QUrl addressOf(const PackSource& source, const vision::NetSpec& net) {
    if (!net.url.isEmpty())
        return QUrl(net.url);
    return source.base.isEmpty() ? QUrl() : source.base.resolved(QUrl(net.file));
}

Result<Sha256> fetch(const PackSource& source, const vision::NetSpec& net, const QString& to,
                     ByteProgress& progress) {
    const qint64 limit = net.size > 0 ? net.size : vision::kLargestNet;
    if (const QString path = fileIn(source.folders, net.file); !path.isEmpty())
        return copyFile(path, to, vision::kLargestNet, progress);
    const QUrl url = addressOf(source, net);
    if (url.isEmpty())
        return fail(ErrorCode::PackFileMissing, net.file);
    return download(url, to, limit, progress);
}

Status fetchWeights(const PackSource& source, const QDir& folder, ByteProgress& progress) {
    for (const vision::NetSpec* net : source.manifest.nets())
        progress.expect(net->size);
    for (const vision::NetSpec* net : source.manifest.nets()) {
        SL_TRY(const auto hash, fetch(source, *net, folder.filePath(net->file), progress));
        if (hash != net->sha256)
            return fail(vision::wrongHash(net->file, hash, net->sha256));
    }
    return {};
}

Status addTexts(const PackSource& source, const QDir& folder, ByteProgress& progress) {
    for (const char* name : kTexts) {
        const QString path = fileIn(source.folders, QString::fromLatin1(name));
        if (path.isEmpty())
            continue;
        SL_CHECK(copyFile(path, folder.filePath(QString::fromLatin1(name)), kLargestText, progress));
    }
    QFile manifest(folder.filePath(u"manifest.json"_s));
    if (!manifest.open(QIODevice::WriteOnly) ||
        manifest.write(source.manifestBytes) != source.manifestBytes.size() || !manifest.flush())
        return fail(ErrorCode::WriteFailed, manifest.fileName(), manifest.errorString());
    return {};
}

} // namespace

Result<QString> installPack(const QString& source, Job& job) {
    SL_TRY(const auto folder, PackFolder::open());
    SL_TRY(const auto scratch, folder.stage());
    SL_TRY(const auto staging, folder.stage());
    ByteProgress progress(job);
    SL_TRY(const auto found, findPackSource(source, scratch->path(), progress));
    SL_CHECK(fetchWeights(found, QDir(staging->path()), progress));
    SL_CHECK(addTexts(found, QDir(staging->path()), progress));
    SL_TRY(const auto pack, vision::ModelPack::open(staging->path()));
    SL_CHECK(vision::FacePipeline::create(pack));
    SL_CHECK(progress.goOn());
    return folder.place(pack, *staging);
}

} // namespace sl::packs
