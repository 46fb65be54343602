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

Result<PackSource> fromManifest(const QString& path, const QStringList& folders, const QUrl& base = {}) {
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fail(ErrorCode::FileUnreadable, path, u"not a regular file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > vision::kLargestManifest)
        return fail(ErrorCode::ModelPackInvalid, path, u"too large for a manifest"_s);
    const QByteArray bytes = file.readAll();
    SL_TRY(auto manifest, vision::parseManifest(bytes, path));
    return PackSource{bytes, std::move(manifest), folders, base};
}

/// A folder without a manifest, as on a stick with downloaded files: which known pack are they?
Result<PackSource> fromLooseFiles(const QString& folder) {
    const QDir dir(folder);
    QStringList wanted;
    for (const KnownPack& pack : knownPacks()) {
        const bool all = std::all_of(pack.files.begin(), pack.files.end(),
                                     [&](const QString& name) { return dir.exists(name); });
        if (all)
            return fromManifest(pack.folder + QLatin1Char('/') + kManifest, {folder, pack.folder});
        wanted.append(pack.files.join(u", "_s));
    }
    return fail(ErrorCode::NotFound, dir.filePath(kManifest),
                u"nor the files of a known pack: %1"_s.arg(wanted.join(u"; "_s)));
}

Result<PackSource> fromFolder(const QString& folder) {
    const QDir dir(folder);
    return dir.exists(kManifest) ? fromManifest(dir.filePath(kManifest), {folder}) : fromLooseFiles(folder);
}

/// The pack lies at the archive's top or in its only folder.
Result<PackSource> fromArchive(const QString& archive, const QString& scratch, ByteProgress& progress) {
    const QString unpacked = QDir(scratch).filePath(u"unpacked"_s);
    if (!QDir().mkpath(unpacked))
        return fail(ErrorCode::WriteFailed, unpacked);
    SL_CHECK(unpackArchive(archive, unpacked, progress));
    const QDir top(unpacked);
    const QStringList folders = top.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (!top.exists(kManifest) && folders.size() == 1)
        return fromFolder(top.filePath(folders.first()));
    return fromFolder(unpacked);
}

bool looksLikeManifest(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(256).trimmed().startsWith('{');
}

Result<PackSource> fromFile(const QString& path, const QString& scratch, ByteProgress& progress) {
    if (looksLikeManifest(path))
        return fromManifest(path, {QFileInfo(path).absolutePath()});
    return fromArchive(path, scratch, progress);
}

Result<PackSource> fromAddress(const QUrl& url, const QString& scratch, ByteProgress& progress) {
    const QString path = QDir(scratch).filePath(u"downloaded"_s);
    SL_CHECK(download(url, path, kLargestArchive, progress));
    if (looksLikeManifest(path))
        return fromManifest(path, {}, url);
    return fromArchive(path, scratch, progress);
}

} // namespace

Result<PackSource> findPackSource(const QString& source, const QString& scratch, ByteProgress& progress) {
    const QFileInfo info(source);
    if (info.isDir())
        return fromFolder(info.absoluteFilePath());
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
