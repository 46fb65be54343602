// SPDX-License-Identifier: Apache-2.0
#include "engine/packs/internal/packsource.h"

#include "engine/packs/internal/download.h"
#include "engine/packs/internal/packarchive.h"
#include "engine/packs/knownpacks.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sl::packs {
namespace {

const auto kManifest = u"manifest.json"_s;

/// `where` is what an error names, when that is not the path.
Result<PackSource> fromManifest(const QString& path, const QStringList& folders, const QUrl& base = {},
                                const QString& where = {}) {
    const QString named = where.isEmpty() ? path : where;
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fail(ErrorCode::FileUnreadable, named, u"not a regular file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, named, file.errorString());
    if (file.size() > vision::kLargestManifest)
        return fail(ErrorCode::ModelPackInvalid, named, u"too large for a manifest"_s);
    const QByteArray bytes = file.readAll();
    SL_TRY(auto manifest, vision::parseManifest(bytes, named));
    return PackSource{bytes, std::move(manifest), folders, base};
}

/// A folder without a manifest, as on a stick with downloaded files: which known pack are they? `given` is
/// the folder or the archive that the user named.
Result<PackSource> fromLooseFiles(const QString& folder, const QString& given) {
    const QDir dir(folder);
    QStringList wanted;
    for (const KnownPack& pack : knownPacks()) {
        const bool all = std::all_of(pack.files.begin(), pack.files.end(),
                                     [&](const QString& name) { return dir.exists(name); });
        if (all)
            return fromManifest(pack.folder + QLatin1Char('/') + kManifest, {folder, pack.folder});
        wanted.append(pack.files.join(u", "_s));
    }
    return fail(ErrorCode::NotAModelPack, given, wanted.join(u"; "_s));
}

Result<PackSource> fromFolder(const QString& folder, const QString& given) {
    const QDir dir(folder);
    if (!dir.exists(kManifest))
        return fromLooseFiles(folder, given);
    const QString where = given == folder ? dir.filePath(kManifest) : given + u": "_s + kManifest;
    return fromManifest(dir.filePath(kManifest), {folder}, {}, where);
}

/// The pack lies at the archive's top or in its only folder.
Result<PackSource> fromArchive(const QString& archive, const QString& given, const QString& scratch,
                               ByteProgress& progress) {
    const QString unpacked = QDir(scratch).filePath(u"unpacked"_s);
    if (!QDir().mkpath(unpacked))
        return fail(ErrorCode::WriteFailed, unpacked);
    SL_CHECK(unpackArchive(archive, unpacked, progress));
    const QDir top(unpacked);
    const QStringList folders = top.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (!top.exists(kManifest) && folders.size() == 1)
        return fromFolder(top.filePath(folders.first()), given);
    return fromFolder(unpacked, given);
}

bool looksLikeManifest(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(256).trimmed().startsWith('{');
}

Result<PackSource> fromFile(const QString& path, const QString& scratch, ByteProgress& progress) {
    if (looksLikeManifest(path))
        return fromManifest(path, {QFileInfo(path).absolutePath()});
    return fromArchive(path, path, scratch, progress);
}

Result<PackSource> fromAddress(const QUrl& url, const QString& scratch, ByteProgress& progress) {
    const QString path = QDir(scratch).filePath(u"downloaded"_s);
    SL_CHECK(download(url, path, kLargestArchive, progress));
    if (looksLikeManifest(path))
        return fromManifest(path, {}, url, url.toDisplayString());
    return fromArchive(path, url.toDisplayString(), scratch, progress);
}

} // namespace

Result<PackSource> findPackSource(const QString& source, const QString& scratch, ByteProgress& progress) {
    const QFileInfo info(source);
    if (info.isDir())
        return fromFolder(info.absoluteFilePath(), info.absoluteFilePath());
    if (info.isFile())
        return fromFile(info.absoluteFilePath(), scratch, progress);
    for (const KnownPack& pack : knownPacks())
        if (pack.id == source)
            return fromManifest(pack.folder + QLatin1Char('/') + kManifest, {pack.folder});
    const QUrl url(source, QUrl::StrictMode);
    if (url.isLocalFile())
        return findPackSource(url.toLocalFile(), scratch, progress);
    if (url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")))
        return fromAddress(url, scratch, progress);
    return fail(ErrorCode::NotFound, source);
}

} // namespace sl::packs
