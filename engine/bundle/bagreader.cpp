// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/bagreader.h"

#include "engine/bundle/bundlenames.h"
#include "engine/core/files/filewalk.h"
#include "engine/core/files/sha256digest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sl::bundle {
namespace {

using Kind = BundleFault::Kind;

/// The paths that a bundle has: plain names, one below the other. No dot at a name's beginning, so none leads
/// up.
bool isPath(const QString& path, bool ofPayload) {
    static const QRegularExpression names(
        u"^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$"_s);
    return path.size() <= 512 && path.startsWith(kPayload) == ofPayload &&
           (ofPayload || !path.contains(u'/')) && names.match(path).hasMatch() && !path.contains(u'\n');
}

qint64 totalOf(const QHash<QString, qint64>& sizes, bool ofPayload, qint64& files) {
    qint64 total = 0;
    for (auto file = sizes.begin(); file != sizes.end(); ++file)
        if (!ofPayload || file.key().startsWith(kPayload)) {
            total += file.value();
            ++files;
        }
    return total;
}

} // namespace

Result<BagReader> BagReader::open(const QString& folder) {
    const QFileInfo place(QDir::cleanPath(folder)); // a slash at the end leads through a link
    if (place.isSymLink())
        return fail(ErrorCode::InvalidArgument, folder, u"a link"_s);
    if (!place.isDir())
        return fail(ErrorCode::NotFound, folder);
    BagReader bag(place.absoluteFilePath());
    if (!bag.isPlain(kDeclaration))
        return fail(ErrorCode::InvalidArgument, folder, u"no bagit.txt in it"_s);
    bag.walk();
    bag.readManifest(kManifest, true);
    bag.readManifest(kTagManifest, false);
    return bag;
}

bool BagReader::isPlain(const QString& path) const {
    const QStringList names = path.split(u'/');
    for (qsizetype depth = 1; depth <= names.size(); ++depth) {
        const QFileInfo place(placeOf(names.mid(0, depth).join(u'/')));
        if (place.isSymLink() || (depth < names.size() ? !place.isDir() : !place.isFile()))
            return false;
    }
    return true;
}

Result<QByteArray> BagReader::bytesOf(const QString& path, qint64 most) const {
    QFile file(placeOf(path));
    if (!QFileInfo::exists(file.fileName()))
        return fail(ErrorCode::NotFound, path);
    if (!isPlain(path) || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, u"a link, no file, or not readable"_s);
    const auto bytes = file.read(most + 1);
    if (bytes.size() > most)
        return fail(ErrorCode::FileUnreadable, path, u"larger than %1 bytes"_s.arg(most));
    return bytes;
}

Result<QByteArray> BagReader::read(const QString& path, qint64 most) const {
    if (!holds(path))
        return fail(ErrorCode::NotFound, path, u"no manifest names it"_s);
    SL_TRY(const auto bytes, bytesOf(path, most));
    if (Sha256::of(bytes) != hashOf(path))
        return fail(ErrorCode::MediaAltered, path);
    return bytes;
}

void BagReader::readManifest(const QString& name, bool ofPayload) {
    const auto bytes = bytesOf(name, kLargestManifest);
    if (!bytes) {
        const bool isMissing = bytes.error().code == ErrorCode::NotFound;
        m_faults.append({isMissing ? Kind::Missing : Kind::Malformed, name, bytes.error().detail});
        return;
    }
    static const QRegularExpression form(u"^([0-9a-f]{64})[ \\t]+(.+)$"_s);
    for (const auto& raw : bytes->split('\n')) {
        const auto line = QString::fromUtf8(raw);
        if (line.isEmpty())
            continue;
        const auto parts = form.match(line);
        const auto hash = Sha256::fromHex(parts.captured(1));
        const auto path = parts.captured(2);
        if (!hash)
            m_faults.append({Kind::Malformed, name, u"a line that cannot be read: "_s + line.left(200)});
        else if (!isPath(path, ofPayload))
            m_faults.append({Kind::Path, path.left(200), u"named by "_s + name});
        else if (m_hashes.contains(path))
            m_faults.append({Kind::Malformed, name, u"names twice: "_s + path});
        else if (m_hashes.size() >= kMostFiles)
            m_faults.append({Kind::TooLarge, name, u"names too many files"_s});
        else
            m_hashes.insert(path, *hash);
        if (m_faults.size() > kMostFiles)
            return;
    }
}

/// Notes what is there, without opening it.
void BagReader::walk() {
    const auto noteUnread = [&](const QString& folder) { // the iterator leaves them out
        for (const auto& unread : findUnreadNames(folder))
            m_faults.append(
                {Kind::NotListed, unread.path.mid(m_folder.size() + 1), u"its name is no UTF-8"_s});
    };
    noteUnread(m_folder);
    QDirIterator each(m_folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    qsizetype seen = 0;
    while (each.hasNext()) {
        const QFileInfo entry(each.next());
        const auto path = entry.filePath().mid(m_folder.size() + 1);
        if (++seen > 2 * kMostFiles || m_faults.size() > kMostFiles) {
            m_faults.append({Kind::TooLarge, path, u"too many files"_s});
            return;
        }
        if (entry.isSymLink())
            m_faults.append({Kind::Link, path, {}});
        else if (entry.isFile())
            m_sizes.insert(path, entry.size());
        else if (entry.isDir())
            noteUnread(entry.filePath());
        else
            m_faults.append({Kind::Special, path, {}});
    }
}

QStringList BagReader::paths() const {
    auto paths = m_hashes.keys();
    std::sort(paths.begin(), paths.end());
    return paths;
}

void BagReader::checkInfo(QList<BundleFault>& faults) const {
    const auto declared = bytesOf(kDeclaration, kLargestManifest);
    if (!declared || *declared != kDeclarationText)
        faults.append({Kind::Malformed, kDeclaration, u"not the declaration of BagIt 1.0"_s});
    qint64 files = 0;
    const auto total = totalOf(m_sizes, true, files);
    const auto oxum = "\nPayload-Oxum: " + QByteArray::number(total) + '.' + QByteArray::number(files) + '\n';
    const auto info = bytesOf(kInfo, kLargestManifest);
    if (!info || !info->contains(oxum))
        faults.append({Kind::Malformed, kInfo, u"does not say Payload-Oxum: %1.%2"_s.arg(total).arg(files)});
}

Result<QList<BundleFault>> BagReader::check(const CancelToken& cancel) const {
    auto faults = m_faults;
    qint64 files = 0;
    if (totalOf(m_sizes, false, files) > kLargestTotal)
        faults.append({Kind::TooLarge, kPayload, u"too many bytes"_s});
    for (auto file = m_sizes.begin(); file != m_sizes.end(); ++file)
        if (file.value() > kLargestFile)
            faults.append({Kind::TooLarge, file.key(), u"%1 bytes"_s.arg(file.value())});
    if (std::any_of(faults.begin(), faults.end(),
                    [](const BundleFault& fault) { return fault.kind == Kind::TooLarge; }))
        return faults; // not a byte of it is read
    checkInfo(faults);
    for (const auto& path : m_sizes.keys())
        if (!m_hashes.contains(path) && path != kTagManifest)
            faults.append({Kind::NotListed, path, {}});
    for (const auto& path : paths()) {
        const auto size = m_sizes.constFind(path);
        const auto isTold = [&](const BundleFault& fault) { return fault.file == path; };
        if (size == m_sizes.constEnd()) {
            if (std::none_of(faults.begin(), faults.end(), isTold))
                faults.append({Kind::Missing, path, {}});
            continue;
        }
        const auto hash = isPlain(path) ? digestOfFile(placeOf(path), [&] { return cancel.isCancelled(); })
                                        : Result<Sha256>();
        if (!hash && hash.error().code == ErrorCode::Cancelled)
            return fail(hash);
        if (!hash || *hash != hashOf(path))
            faults.append({Kind::Altered, path, {}});
    }
    return faults;
}

} // namespace sl::bundle
