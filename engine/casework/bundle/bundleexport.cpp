// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/bundle/bundleexport.h"

#include "engine/bundle/bagwriter.h"
#include "engine/casework/audit/auditservice.h"
#include "engine/casework/bundle/internal/bundlegathering.h"
#include "engine/casework/review/reviewservice.h"
#include "engine/casework/search/searchservice.h"
#include "engine/core/files/exporttarget.h"

#include <QDir>
#include <QFileInfo>

#include <tuple>

namespace sl::casework {

Result<ExportedBundle> BundleExport::write(const workspace::Actor& actor, SearchId search,
                                           const QString& folder, Job& job) {
    SL_CHECK(ReviewService(m_core).mayLookAt(actor, search));
    SL_CHECK(checkTarget(folder));
    SL_CHECK(AuditService(m_core.workspace()).requireIntact(m_core.record().number));
    SL_TRY(const auto view, SearchService(m_core).view(actor, search));
    SL_TRY(const auto gathered, BundleGathering(m_core, actor, view).gather());
    const bundle::BagWriter bag(gathered.files, gathered.info);
    const ExportedBundle made{QDir::cleanPath(QFileInfo(folder).absoluteFilePath()), gathered.report,
                              Sha256::of(bag.manifest()), bag.count()};
    if (job.token().isCancelled())
        return fail(ErrorCode::Cancelled, folder);
    SL_CHECK(record(actor, search, made));
    if (const auto written = bag.write(made.folder, job); !written) {
        std::ignore = recordFailure(made.folder, written.error()); // the entry that names the bundle is there
        return fail(written);
    }
    return made;
}

/// Finds what can be found before anything is recorded.
Status BundleExport::checkTarget(const QString& folder) {
    const auto place = QDir::cleanPath(folder); // a slash at the end leads through a link
    const QFileInfo target(QFileInfo(place).absoluteFilePath());
    if (!folder.isEmpty() && target.exists() && !target.isSymLink())
        return fail(ErrorCode::AlreadyExists, folder);
    SL_CHECK(checkExportTarget(place, {m_core.workspace().folder(), m_core.folder()}));
    if (const QFileInfo within(target.path()); !within.isDir() || !within.isWritable())
        return fail(ErrorCode::WriteFailed, target.path(),
                    u"the folder is missing or cannot be written to"_s);
    return {};
}

Status BundleExport::record(const workspace::Actor& actor, SearchId search, const ExportedBundle& bundle) {
    return m_core.write([&](workspace::Change& change) {
        return change.auditSigned(actor, evidence::AuditAction::BundleExported, QString::number(search.value),
                                  {{u"place"_s, bundle.folder},
                                   {u"report"_s, bundle.report.hex()},
                                   {u"manifestSha256"_s, bundle.manifest.hex()},
                                   {u"files"_s, bundle.files}});
    });
}

Status BundleExport::recordFailure(const QString& folder, const Error& problem) {
    return m_core.write([&](workspace::Change& change) {
        return change.auditSystem(evidence::AuditAction::DeliveryEnded, folder,
                                  {{u"delivered"_s, false}, {u"problem"_s, problem.toString()}});
    });
}

} // namespace sl::casework
