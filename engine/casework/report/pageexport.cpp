// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/pageexport.h"

#include "engine/casework/audit/auditservice.h"
#include "engine/casework/casecore.h"
#include "engine/casework/review/reviewservice.h"
#include "engine/core/files/durablefile.h"
#include "engine/core/files/within.h"
#include "engine/core/literals.h"
#include "engine/core/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <tuple>

namespace sl::casework {

Result<QStringList> PageExport::write(const workspace::Actor& actor, SearchId search,
                                      const QList<PagePicture>& pages, const QString& folder,
                                      const QString& name) {
    if (pages.isEmpty() || name.contains(QLatin1Char('/')))
        return fail(ErrorCode::InvalidArgument, folder, u"no page, or a path for a name"_s);
    SL_CHECK(ReviewService(m_core).mayLookAt(actor, search));
    QStringList names;
    QList<File> files;
    QByteArray sums;
    for (const auto& page : pages) {
        const QString file = u"%1 page %2.png"_s.arg(name).arg(page.page);
        names.append(file);
        files.append({file, page.png});
        sums += Sha256::of(page.png).hex().toLatin1() + "  " + file.toUtf8() + '\n';
    }
    files.append({name + u" SHA256SUMS.txt"_s, sums});
    SL_CHECK(checkFolder(folder, files));
    SL_CHECK(AuditService(m_core.workspace()).requireIntact(m_core.record().number));
    SL_CHECK(record(actor, search, folder, files));
    Status written;
    QStringList whole;
    for (auto file = files.begin(); file != files.end() && written; ++file) {
        const auto place = QDir(folder).filePath(file->name);
        written = writeNewFile(place, file->bytes);
        if (written)
            whole.append(place);
    }
    if (written)
        written = syncFolder(folder);
    if (!written) {
        for (const auto& place : whole) // all of them, or none
            QFile::remove(place);
        std::ignore = recordFailure(folder, written.error()); // the entry that names the files is there
        return fail(written);
    }
    return names;
}

/// Finds what can be found before anything is recorded.
Status PageExport::checkFolder(const QString& folder, const QList<File>& files) {
    for (const QString& records : {m_core.workspace().folder(), m_core.folder()})
        if (isWithin(folder, records))
            return fail(ErrorCode::ExportRefused, folder, u"inside %1"_s.arg(records));
    if (const QFileInfo place(folder); !place.isDir() || !place.isWritable())
        return fail(ErrorCode::WriteFailed, folder, u"the folder is missing or cannot be written to"_s);
    for (const auto& file : files)
        if (const QFileInfo place(QDir(folder), file.name); place.exists() || place.isSymLink())
            return fail(ErrorCode::AlreadyExists, place.filePath());
    return {};
}

Status PageExport::record(const workspace::Actor& actor, SearchId search, const QString& folder,
                          const QList<File>& files) {
    QJsonArray written;
    for (const auto& file : files)
        written.append(QJsonObject{{u"name"_s, file.name}, {u"sha256"_s, Sha256::of(file.bytes).hex()}});
    return m_core.write([&](workspace::Change& change) {
        return change.auditSigned(
            actor, evidence::AuditAction::ReportPagesExported, QString::number(search.value),
            {{u"place"_s, QFileInfo(folder).absoluteFilePath()}, {u"files"_s, written}});
    });
}

Status PageExport::recordFailure(const QString& folder, const Error& problem) {
    return m_core.write([&](workspace::Change& change) {
        return change.auditSystem(evidence::AuditAction::DeliveryEnded, QFileInfo(folder).absoluteFilePath(),
                                  {{u"delivered"_s, false}, {u"problem"_s, problem.toString()}});
    });
}

} // namespace sl::casework
