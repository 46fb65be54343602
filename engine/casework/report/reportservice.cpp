// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/reportservice.h"

#include "engine/casework/audit/auditservice.h"
#include "engine/casework/report/internal/reportdelivery.h"
#include "engine/casework/report/internal/reportgathering.h"
#include "engine/casework/report/reportsignatures.h"
#include "engine/casework/review/reviewservice.h"
#include "engine/casework/search/searchservice.h"
#include "engine/core/files/exporttarget.h"
#include "engine/evidence/pdf/normalisedpdf.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/report/pdfreport.h"
#include "engine/report/reporttexts.h"
#include "engine/store/case/reportrepository.h"
#include "engine/workspace/users/userhistory.h"

#include <QDir>

#include <algorithm>

namespace sl::casework {
namespace {

using evidence::AuditAction;

QStringList recordFolders(CaseCore& core) {
    return {core.workspace().folder(), core.folder()};
}

OutcomeId outcomeOf(const SearchView& view) {
    return view.outcome ? view.outcome->id : OutcomeId();
}

/// The part in which this person has submitted an examination of the search. Errors: NotPermitted.
Result<ExaminerPart> partOf(const SearchView& view, const QString& login) {
    for (const auto& examination : view.examinations) {
        if (examination.examiner == login && examination.isSubmitted())
            return examination.part;
    }
    return fail(ErrorCode::NotPermitted, login, u"has not examined this search"_s);
}

/// As it stands in the signature; reports are checked with other programs, so it is not translated.
QString reasonOf(ExaminerPart part) {
    switch (part) {
    case ExaminerPart::First:
        return u"Signed by the first examiner"_s;
    case ExaminerPart::Second:
        return u"Signed by the second examiner"_s;
    case ExaminerPart::Third:
        return u"Signed by the third examiner"_s;
    }
    return {};
}

/// As it stands in the signature of a new report: only a person who examined the search is its examiner.
QString exportReasonOf(const SearchView& view, const workspace::Actor& actor) {
    const auto part = partOf(view, actor.login());
    if (!part)
        return actor.user.roles.testFlag(Role::Investigator)
                   ? u"Exported by an investigator, who did not examine this search"_s
                   : u"Exported by an examiner, who did not examine this search"_s;
    switch (*part) {
    case ExaminerPart::First:
        return u"Exported by the first examiner"_s;
    case ExaminerPart::Second:
        return u"Exported by the second examiner"_s;
    case ExaminerPart::Third:
        return u"Exported by the third examiner"_s;
    }
    return {};
}

/// A signature is put into the box that bears the signer's login.
QList<evidence::SignatureBox> boxesOf(const report::WrittenReport& written) {
    constexpr double kPointsPerMm = 72 / 25.4;
    QList<evidence::SignatureBox> boxes;
    for (const auto& place : written.signatures)
        boxes.append({place.login, place.page,
                      QRectF(place.area.topLeft() * kPointsPerMm, place.area.size() * kPointsPerMm)});
    return boxes;
}

/// A stored file is signed on only when it is what the records say: whole, unchanged, and by those who signed
/// it. Errors: RecordAltered, ReportInvalid.
Status requireSignedBy(workspace::WorkspaceCore& workspace, const QByteArray& pdf,
                       const SignedReport& report) {
    SL_TRY(const auto signatures, evidence::readPdfSignatures(pdf));
    SL_TRY(const auto users, workspace.read([&](store::Database& database) {
        return workspace::UserHistory::read(database, workspace.authorityCertificate());
    }));
    QStringList signers;
    for (const auto& signature : signatures) {
        if (!signature.bytesIntact || !signature.changedAfter.empty())
            return fail(ErrorCode::RecordAltered, report.newest.file, u"changed after it was signed"_s);
        const auto signer = users.signerOf(signature.certificate);
        signers.append(signer ? signer->login : QString());
    }
    if (signatures.empty() || !signatures.back().coversWholeFile || signers != report.signedBy)
        return fail(ErrorCode::RecordAltered, report.newest.file,
                    u"the signers are not those in the records"_s);
    return {};
}

} // namespace

Result<report::WrittenReport> ReportService::write(const workspace::Actor& actor, const SearchView& view,
                                                   const QString& language) {
    SL_TRY(const auto texts, report::ReportTexts::load(language));
    SL_TRY(const auto data, ReportGathering(m_core).gather(actor, view));
    SL_TRY(auto written, report::writePdfReport(data, texts));
    SL_TRY(written.pdf, evidence::normalisedPdf(written.pdf, data.exportedAt));
    return written;
}

Result<ReportFile> ReportService::preview(const workspace::Actor& actor, SearchId search,
                                          const QString& language) {
    SL_CHECK(ReviewService(m_core).mayLookAt(actor, search));
    SL_TRY(const auto view, SearchService(m_core).view(actor, search));
    SL_TRY(auto written, write(actor, view, language));
    return ReportFile{
        std::move(written.pdf), std::move(written.sectionPages), std::move(written.sectionHeights), {}};
}

Result<ReportFile> ReportService::exportTo(const workspace::Actor& actor, SearchId search,
                                           const QString& language, const QString& file) {
    SL_CHECK(ReviewService(m_core).mayLookAt(actor, search));
    SL_CHECK(checkExportTarget(file, recordFolders(m_core)));
    SL_TRY(const auto view, SearchService(m_core).view(actor, search));
    if (!view.isReportable())
        return fail(ErrorCode::AnswersMissing, QString::number(search.value),
                    u"the first examination is not submitted"_s);
    SL_CHECK(AuditService(m_core.workspace()).requireIntact(m_core.record().number));
    SL_TRY(const auto written, write(actor, view, language));
    auto report = deliver(
        actor, view, written.pdf,
        {exportReasonOf(view, actor), AuditAction::ReportExported, {}, outcomeOf(view), boxesOf(written)},
        file);
    if (report) {
        report->sectionPages = written.sectionPages;
        report->sectionHeights = written.sectionHeights;
    }
    return report;
}

Result<ReportFile> ReportService::sign(const workspace::Actor& actor, const Sha256& report,
                                       const QString& file) {
    SL_TRY(const auto stored, m_core.read([&](store::Database& database) {
        return store::ReportRepository(database).find(report);
    }));
    SL_CHECK(ReviewService(m_core).mayLookAt(actor, stored.search));
    SL_CHECK(AuditService(m_core.workspace()).requireIntact(m_core.record().number));
    SL_CHECK(checkExportTarget(file, recordFolders(m_core)));
    SL_TRY(const auto view, SearchService(m_core).view(actor, stored.search));
    SL_TRY(const auto part, partOf(view, actor.login()));
    const auto known = signedReport(view, stored.id);
    if (known.signedBy.contains(actor.login()))
        return fail(ErrorCode::AlreadySigned, actor.login());
    if (!known.showsOutcome)
        return fail(ErrorCode::ReportOutdated, known.newest.file);
    SL_TRY(const auto pdf, m_core.reports().read(known.newest.sha256));
    SL_CHECK(requireSignedBy(m_core.workspace(), pdf, known));
    return deliver(actor, view, pdf,
                   {reasonOf(part), AuditAction::ReportSigned, known.newest.id, known.newest.outcome}, file);
}

Result<ReportFile> ReportService::deliver(const workspace::Actor& actor, const SearchView& view,
                                          const QByteArray& pdf, const Signing& signing,
                                          const QString& file) {
    SL_TRY(const auto signedPdf, evidence::signPdf(pdf, actor.key,
                                                   {signing.reason, m_core.workspace().agency(),
                                                    m_core.clock().now(), actor.login(), signing.boxes}));
    SL_TRY(auto delivery, ReportDelivery::to(file));
    SL_TRY(const auto recorded, record(actor, view, signedPdf, signing, delivery));
    SL_CHECK(ReportDelivery(m_core).finish(delivery, signedPdf));
    return ReportFile{signedPdf, {}, {}, recorded};
}

Result<ReportRecord> ReportService::record(const workspace::Actor& actor, const SearchView& view,
                                           const QByteArray& pdf, const Signing& signing,
                                           store::Delivery& delivery) {
    SL_TRY(const auto sealed, m_core.reports().sealBytes(pdf));
    return m_core.write([&](workspace::Change& change) -> Result<ReportRecord> {
        ReportRecord record;
        record.search = view.record.id;
        record.sha256 = sealed.sha256;
        record.file = QDir(m_core.folder()).relativeFilePath(m_core.reports().pathOf(sealed.sha256));
        record.signedBy = actor.login();
        record.createdAt = change.clock().now();
        record.follows = signing.follows;
        record.outcome = signing.outcome;
        record.reason = signing.reason;
        SL_TRY(const auto id, store::ReportRepository(change.database()).insert(record));
        record.id = id;
        delivery.report = id;
        SL_TRY(const auto noted, store::ReportRepository(change.database()).addDelivery(delivery));
        delivery.id = noted;
        QJsonObject details{
            {u"search"_s, record.search.value}, {u"reason"_s, signing.reason}, {u"file"_s, record.file}};
        ReportDelivery::describe(delivery, details);
        if (signing.follows.isValid())
            details.insert(u"report"_s, signing.follows.value);
        SL_CHECK(change.auditSigned(actor, signing.action, record.sha256.hex(), details));
        return record;
    });
}

} // namespace sl::casework
