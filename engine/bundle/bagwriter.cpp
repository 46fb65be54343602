// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/bagwriter.h"

#include "engine/bundle/bundlenames.h"
#include "engine/core/files/durablefile.h"
#include "engine/core/literals.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace sl::bundle {
namespace {

bool isPayload(const BagFile& file) {
    return file.path.startsWith(kPayload);
}

QByteArray linesOf(const QList<BagFile>& files, bool ofPayload) {
    QByteArray lines;
    for (const auto& file : files)
        if (isPayload(file) == ofPayload)
            lines += file.sha256.hex().toLatin1() + "  " + file.path.toUtf8() + '\n';
    return lines;
}

QByteArray infoOf(const QList<BagFile>& files, const BagInfo& info) {
    qint64 octets = 0, streams = 0;
    for (const auto& file : files)
        if (isPayload(file)) {
            octets += file.size;
            ++streams;
        }
    return u"Source-Organization: %1\nExternal-Identifier: %2\nExternal-Description: %3\nBagging-Date: %4\n"
           "Payload-Oxum: %5.%6\n"_s
               .arg(info.organisation, info.identifier, info.description, info.date.toString(Qt::ISODate))
               .arg(octets)
               .arg(streams)
               .toUtf8();
}

void sort(QList<BagFile>& files) {
    std::sort(files.begin(), files.end(),
              [](const BagFile& one, const BagFile& other) { return one.path < other.path; });
}

} // namespace

BagWriter::BagWriter(QList<BagFile> files, const BagInfo& info) : m_files(std::move(files)) {
    sort(m_files);
    m_manifest = linesOf(m_files, true);
    m_files += {BagFile::of(kDeclaration, kDeclarationText), BagFile::of(kInfo, infoOf(m_files, info)),
                BagFile::of(kManifest, m_manifest)};
    sort(m_files);
    m_files.append(BagFile::of(kTagManifest, linesOf(m_files, false)));
}

Status BagWriter::write(const QString& folder, Job& job) const {
    if (const QFileInfo place(folder); place.exists() || place.isSymLink())
        return fail(ErrorCode::AlreadyExists, folder);
    if (!QDir().mkdir(folder)) // another may have come first; what is there is not touched
        return fail(ErrorCode::WriteFailed, folder, u"the folder cannot be made"_s);
    const auto filled = fill(folder, job);
    if (!filled)
        QDir(folder).removeRecursively();
    return filled;
}

Status BagWriter::fill(const QString& folder, Job& job) const {
    job.setTotal(m_files.size());
    for (const auto& file : m_files) {
        job.waitWhilePaused();
        if (job.token().isCancelled())
            return fail(ErrorCode::Cancelled, folder);
        SL_TRY(const auto bytes, file.read ? file.read() : Result<QByteArray>(file.bytes));
        if (bytes.size() != file.size || Sha256::of(bytes) != file.sha256)
            return fail(ErrorCode::MediaAltered, file.path);
        const auto place = QDir(folder).filePath(file.path);
        SL_CHECK(makeFolder(QFileInfo(place).path()));
        SL_CHECK(writeNewFile(place, bytes));
        SL_CHECK(syncFolder(QFileInfo(place).path()));
        job.advance(1, file.path);
    }
    return syncFolder(QFileInfo(folder).path());
}

} // namespace sl::bundle
