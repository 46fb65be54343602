// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/reportservice.h"

#include "engine/casework/report/exporttarget.h"
#include "engine/casework/report/reportdelivery.h"
#include "engine/casework/report/reportgathering.h"
#include "engine/casework/report/reportsignatures.h"
#include "engine/casework/review/reviewservice.h"
#include "engine/casework/search/searchservice.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/report/pdfreport.h"
#include "engine/report/reporttexts.h"
#include "engine/store/case/reportrepository.h"

#include <QDir>

#include <algorithm>

namespace sl::casework {
namespace {

using evidence::AuditAction;

QStringList recordFolders(CaseCore& core) {
    return {core.workspace().folder(), core.folder()};
}

/// The first examination is submitted, or there is none to wait for.
bool isReportable(const SearchView& view) {
    if (view.outcome)
        return true;
    return std::any_of(view.examinations.begin(), view.examinations.end(),
                       [](const ExaminationRecord& examination) {
                           return examination.part == ExaminerPart::First && examination.isSubmitted();
                       });
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
    return fail(ErrorCode::NotPermitted, login, QStringLiteral("has not examined this search"));
}

/// As it stands in the signature; reports are checked with other programs, so it is not translated.
QString reasonOf(ExaminerPart part) {
    switch (part) {
    case ExaminerPart::First:
        return QStringLiteral("Signed by the first examiner");
    case ExaminerPart::Second:
        return QStringLiteral("Signed by the second examiner");
    case ExaminerPart::Third:
        return QStringLiteral("Signed by the third examiner");
    }
    return {};
}

/// As it stands in the signature of a new report: only who has examined the search is its examiner.
QString exportReasonOf(const SearchView& view, const workspace::Actor& actor) {
    const auto part = partOf(view, actor.login());
    if (!part)
        return actor.user.roles.testFlag(Role::Investigator)
                   ? QStringLiteral("Exported by an investigator, who did not examine this search")
                   : QStringLiteral("Exported by an examiner, who did not examine this search");
    switch (*part) {
    case ExaminerPart::First:
        return QStringLiteral("Exported by the first examiner");
    case ExaminerPart::Second:
        return QStringLiteral("Exported by the second examiner");
    case ExaminerPart::Third:
        return QStringLiteral("Exported by the third examiner");
    }
    return {};
}

} // namespace

Result<report::WrittenReport> ReportService::write(const workspace::Actor& actor, const SearchView& view,
                                                   const QString& language) {
    const auto texts = report::ReportTexts::load(language);
    if (!texts)
        return fail(texts);
    const auto data = ReportGathering(m_core).gather(actor, view);
    if (!data)
        return fail(data);
    return report::writePdfReport(*data, *texts);
}

Result<ReportFile> ReportService::preview(const workspace::Actor& actor, SearchId search,
                                          const QString& language) {
    if (const auto allowed = ReviewService(m_core).mayLookAt(actor, search); !allowed)
        return fail(allowed);
    const auto view = SearchService(m_core).view(search);
    if (!view)
        return fail(view);
    auto written = write(actor, *view, language);
    if (!written)
        return fail(written);
    return ReportFile{std::move(written->pdf), std::move(written->sectionPages), {}};
}

Result<ReportFile> ReportService::exportTo(const workspace::Actor& actor, SearchId search,
                                           const QString& language, const QString& file) {
    if (const auto allowed = ReviewService(m_core).mayLookAt(actor, search); !allowed)
        return fail(allowed);
    if (const auto fine = checkExportTarget(file, recordFolders(m_core)); !fine)
        return fail(fine);
    const auto view = SearchService(m_core).view(search);
    if (!view)
        return fail(view);
    if (!isReportable(*view))
        return fail(ErrorCode::AnswersMissing, QString::number(search.value),
                    QStringLiteral("the first examination is not submitted"));
    const auto written = write(actor, *view, language);
    if (!written)
        return fail(written);
    auto report =
        deliver(actor, *view, written->pdf,
                {exportReasonOf(*view, actor), AuditAction::ReportExported, {}, outcomeOf(*view)}, file);
    if (report)
        report->sectionPages = written->sectionPages;
    return report;
}

Result<ReportFile> ReportService::sign(const workspace::Actor& actor, const Sha256& report,
                                       const QString& file) {
    const auto stored = m_core.read(
        [&](store::Database& database) { return store::ReportRepository(database).find(report); });
    if (!stored)
        return fail(stored);
    if (const auto allowed = ReviewService(m_core).mayLookAt(actor, stored->search); !allowed)
        return fail(allowed);
    if (const auto fine = checkExportTarget(file, recordFolders(m_core)); !fine)
        return fail(fine);
    const auto view = SearchService(m_core).view(stored->search);
    if (!view)
        return fail(view);
    const auto part = partOf(*view, actor.login());
    if (!part)
        return fail(part);
    const auto known = signedReport(*view, stored->id);
    if (known.signedBy.contains(actor.login()))
        return fail(ErrorCode::AlreadySigned, actor.login());
    if (!known.showsOutcome)
        return fail(ErrorCode::ReportOutdated, known.newest.file);
    const auto pdf = m_core.reports().read(known.newest.sha256);
    if (!pdf)
        return fail(pdf);
    return deliver(actor, *view, *pdf,
                   {reasonOf(*part), AuditAction::ReportSigned, known.newest.id, known.newest.outcome}, file);
}

Result<ReportFile> ReportService::deliver(const workspace::Actor& actor, const SearchView& view,
                                          const QByteArray& pdf, const Signing& signing,
                                          const QString& file) {
    const auto signedPdf = evidence::signPdf(
        pdf, actor.key, {signing.reason, m_core.workspace().agency(), m_core.clock().now()});
    if (!signedPdf)
        return fail(signedPdf);
    auto delivery = ReportDelivery::to(file);
    if (!delivery)
        return fail(delivery);
    const auto recorded = record(actor, view, *signedPdf, signing, *delivery);
    if (!recorded)
        return fail(recorded);
    if (const auto delivered = ReportDelivery(m_core).finish(*delivery, *signedPdf); !delivered)
        return fail(delivered);
    return ReportFile{*signedPdf, {}, *recorded};
}

Result<ReportRecord> ReportService::record(const workspace::Actor& actor, const SearchView& view,
                                           const QByteArray& pdf, const Signing& signing,
                                           store::Delivery& delivery) {
    const auto sealed = m_core.reports().sealBytes(pdf);
    if (!sealed)
        return fail(sealed);
    return m_core.write([&](workspace::Change& change) -> Result<ReportRecord> {
        ReportRecord record;
        record.search = view.record.id;
        record.sha256 = sealed->sha256;
        record.file = QDir(m_core.folder()).relativeFilePath(m_core.reports().pathOf(sealed->sha256));
        record.signedBy = actor.login();
        record.createdAt = change.clock().now();
        record.follows = signing.follows;
        record.outcome = signing.outcome;
        record.reason = signing.reason;
        const auto id = store::ReportRepository(change.database()).insert(record);
        if (!id)
            return fail(id);
        record.id = *id;
        delivery.report = *id;
        const auto noted = store::ReportRepository(change.database()).addDelivery(delivery);
        if (!noted)
            return fail(noted);
        delivery.id = *noted;
        QJsonObject details{{QStringLiteral("search"), record.search.value},
                            {QStringLiteral("reason"), signing.reason},
                            {QStringLiteral("file"), record.file}};
        if (signing.follows.isValid())
            details.insert(QStringLiteral("report"), signing.follows.value);
        const auto audited = change.auditSigned(actor, signing.action, record.sha256.hex(), details);
        if (!audited)
            return fail(audited);
        return record;
    });
}

} // namespace sl::casework
