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
               .arg(info.organisation, info.identifier, info.description, info.date.toString(Qt::ISODate),
                    QString::number(octets), QString::number(streams))
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
    const auto place = QDir::cleanPath(folder);
    const auto part = place + u".part"_s;
    for (const auto& taken : {place, part})
        if (const QFileInfo there(taken); there.exists() || there.isSymLink())
            return fail(ErrorCode::AlreadyExists, taken);
    if (!QDir().mkdir(part)) // another may have come first; what is there is not touched
        return fail(ErrorCode::WriteFailed, part, u"the folder cannot be made"_s);
    auto filled = fill(part, job);
    if (filled && !QDir().rename(part, place))
        filled = fail(ErrorCode::WriteFailed, place, u"%1 cannot be renamed to it"_s.arg(part));
    if (filled)
        return syncFolder(QFileInfo(place).path());
    if (!QDir(part).removeRecursively()) {
        const auto& why = filled.error();
        return fail(why.code, why.subject, u"%1; %2 could not be removed"_s.arg(why.detail, part));
    }
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
    return {};
}

} // namespace sl::bundle
