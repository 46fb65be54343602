// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/reportservice.h"

#include "engine/evidence/pdfsignature.h"
#include "engine/report/pdfreport.h"
#include "engine/report/reporttexts.h"
#include "engine/session/internal/reportgathering.h"
#include "engine/session/internal/reviewservice.h"
#include "engine/session/internal/searchservice.h"
#include "engine/store/reportrepository.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace sl::session {
namespace {

/// The first examination is submitted, or there is none to wait for.
bool isReportable(const SearchView& view) {
    if (view.outcome)
        return true;
    return std::any_of(view.examinations.begin(), view.examinations.end(),
                       [](const ExaminationRecord& examination) {
                           return examination.part == ExaminerPart::First && examination.isSubmitted();
                       });
}

/// Written beside its place; appears there on commit() only.
Status fill(QSaveFile& file, const QByteArray& bytes) {
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(ErrorCode::WriteFailed, file.fileName(), file.errorString());
    return {};
}

} // namespace

Result<report::WrittenReport> ReportService::write(const Actor& actor, const SearchView& view,
                                                   const QString& language) {
    const auto texts = report::ReportTexts::load(language);
    if (!texts)
        return fail(texts);
    const auto data = ReportGathering(m_core).gather(actor, view);
    if (!data)
        return fail(data);
    return report::writePdfReport(*data, *texts);
}

Result<ReportFile> ReportService::preview(const Actor& actor, SearchId search, const QString& language) {
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

Result<ReportFile> ReportService::exportTo(const Actor& actor, SearchId search, const QString& language,
                                           const QString& file) {
    if (const auto allowed = ReviewService(m_core).mayLookAt(actor, search); !allowed)
        return fail(allowed);
    const auto view = SearchService(m_core).view(search);
    if (!view)
        return fail(view);
    if (!isReportable(*view))
        return fail(ErrorCode::AnswersMissing, QString::number(search.value),
                    QStringLiteral("the first examination is not submitted"));
    const auto written = write(actor, *view, language);
    if (!written)
        return fail(written);
    const auto signedPdf = evidence::signPdf(
        written->pdf, actor.key,
        {QStringLiteral("Exported by the examiner"), m_core.workspace().agency(), m_core.clock().now()});
    if (!signedPdf)
        return fail(signedPdf);
    QSaveFile target(file);
    if (const auto filled = fill(target, *signedPdf); !filled)
        return fail(filled);
    const auto recorded = record(actor, *view, *signedPdf);
    if (!recorded)
        return fail(recorded);
    if (!target.commit())
        return fail(ErrorCode::WriteFailed, file, target.errorString());
    return ReportFile{*signedPdf, written->sectionPages, *recorded};
}

Result<ReportRecord> ReportService::record(const Actor& actor, const SearchView& view,
                                           const QByteArray& pdf) {
    const auto sealed = m_core.reports().sealBytes(pdf);
    if (!sealed)
        return fail(sealed);
    return m_core.write([&](Change& change) -> Result<ReportRecord> {
        ReportRecord record;
        record.search = view.record.id;
        record.sha256 = sealed->sha256;
        record.file = QDir(m_core.folder()).relativeFilePath(m_core.reports().pathOf(sealed->sha256));
        record.signedBy = actor.login();
        record.createdAt = change.clock().now();
        const auto id = store::ReportRepository(change.database()).insert(record);
        if (!id)
            return fail(id);
        record.id = *id;
        const auto audited = change.auditSigned(
            actor, evidence::AuditAction::ReportExported, record.sha256.hex(),
            {{QStringLiteral("search"), record.search.value}, {QStringLiteral("file"), record.file}});
        if (!audited)
            return fail(audited);
        return record;
    });
}

} // namespace sl::session
