// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/packs/modelpack.h"

#include "engine/vision/packs/manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace sl::vision {
namespace {

Result<QByteArray> readWhole(const QString& path, qint64 limit) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path, u"no such file"_s);
    if (!QFileInfo(path).isFile()) // a pipe may never end
        return fail(ErrorCode::ModelPackInvalid, path, u"not a regular file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ModelPackInvalid, path, file.errorString());
    if (file.size() > limit)
        return fail(ErrorCode::ModelPackInvalid, path, u"over %1 bytes"_s.arg(limit));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ModelPackInvalid, path, file.errorString());
    return bytes;
}

/// The very bytes that are hashed here are those the net is made of.
Status loadWeights(const QString& folder, NetSpec& net) {
    const QString path = QDir(folder).filePath(net.file);
    SL_TRY(auto bytes, readWhole(path, kLargestNet));
    const Sha256 actual = Sha256::of(bytes);
    if (actual != net.sha256)
        return fail(wrongHash(path, actual, net.sha256));
    net.weights = std::move(bytes);
    return {};
}

/// SHA-256 over lines "<sha256> <file>\n" for the manifest and its files, sorted by file name.
QString identityOf(const QByteArray& manifest, const std::vector<const NetSpec*>& nets) {
    QMap<QString, QString> hashes{{u"manifest.json"_s, Sha256::of(manifest).hex()}};
    for (const NetSpec* net : nets)
        hashes.insert(net->file, net->sha256.hex());
    QByteArray lines;
    for (auto it = hashes.cbegin(); it != hashes.cend(); ++it)
        lines += it.value().toLatin1() + ' ' + it.key().toUtf8() + '\n';
    return Sha256::of(lines).hex();
}

} // namespace

Result<ModelPack> ModelPack::open(const QString& folder) {
    const QString path = QDir(folder).filePath(u"manifest.json"_s);
    SL_TRY(const auto bytes, readWhole(path, kLargestManifest));
    SL_TRY(auto manifest, parseManifest(bytes, path));

    ModelPack pack;
    pack.m_folder = QDir(folder).absolutePath();
    pack.m_id = manifest.id;
    pack.m_name = manifest.name;
    pack.m_licence = manifest.licence;
    pack.m_detector = std::move(manifest.detector);
    pack.m_embedder = std::move(manifest.embedder);
    pack.m_quality = std::move(manifest.quality);
    pack.m_fmr = std::move(manifest.fmr);

    std::vector<NetSpec*> nets{&pack.m_detector, &pack.m_embedder};
    if (pack.m_quality)
        nets.push_back(&*pack.m_quality);
    for (NetSpec* net : nets)
        SL_CHECK(loadWeights(folder, *net));
    pack.m_identity = identityOf(bytes, {nets.cbegin(), nets.cend()});
    return pack;
}

} // namespace sl::vision
