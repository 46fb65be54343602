// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/bundle/internal/disclosure.h"

#include "engine/bundle/logextract.h"
#include "engine/store/connection/auditrepository.h"

namespace sl::casework {
using enum evidence::AuditAction;

Result<Disclosure> Disclosure::of(store::Database& database, const SearchView& view,
                                  const QSet<QString>& media) {
    Disclosure made;
    const auto reports = signedReports(view);
    if (reports.isEmpty())
        return fail(ErrorCode::NotFound, u"report"_s, u"the search has no report"_s);
    made.report = reports.last();
    for (const auto& file : view.reports)
        if (made.report.files.contains(file.id)) {
            made.m_files.insert(file.sha256.hex());
            if (!file.follows.isValid())
                made.exported = file;
        }
    SL_CHECK(made.readBounds(database, view));
    SL_CHECK(store::AuditRepository(database).forEach(1, [&](const AuditRecord& entry) {
        if (entry.sequence > made.m_newest)
            return false;
        const bool isTold = made.tells(entry, view, media);
        made.log += isTold ? bundle::toldLine(entry) : bundle::withheldLine(entry);
        if (isTold)
            made.told.append(entry);
        return true;
    }));
    return made;
}

/// The entries of the report, and what was submitted before the first of them.
Status Disclosure::readBounds(store::Database& database, const SearchView& view) {
    QSet<QString> ofSearch;
    for (const auto& examination : view.examinations)
        ofSearch.insert(QString::number(examination.id.value));
    QList<AuditRecord> submitted;
    SL_CHECK(store::AuditRepository(database).forEach(1, [&](const AuditRecord& entry) {
        const auto action = evidence::auditActionFromName(entry.action);
        if (action == ExaminationSubmitted)
            submitted.append(entry);
        if (action == ReportExported && entry.subject == exported.sha256.hex())
            m_made = entry.sequence;
        if ((action == ReportExported || action == ReportSigned) &&
            entry.subject == report.newest.sha256.hex())
            m_newest = entry.sequence;
        return true;
    }));
    if (m_made == 0 || m_newest < m_made)
        return fail(ErrorCode::NotFound, report.newest.file, u"the log does not name the report"_s);
    for (const auto& entry : submitted)
        if (entry.sequence < m_made && ofSearch.contains(entry.subject))
            examinations.insert(entry.subject);
    return {};
}

bool Disclosure::tells(const AuditRecord& entry, const SearchView& view, const QSet<QString>& media) const {
    const auto action = evidence::auditActionFromName(entry.action);
    if (!action)
        return false;
    const bool isSearchs = entry.subject == QString::number(view.record.id.value);
    switch (*action) {
    case CaseCreated:
        return true;
    case MediaAdded:
    case FacesFound:
    case FacePlaced:
        return media.contains(entry.subject);
    case ProbeCreated:
        return entry.subject == QString::number(view.record.probe.value);
    case ProbeUnsuitable:
        return entry.details.value(u"search"_s).toInteger() == view.record.id.value;
    case SearchRun:
        return isSearchs;
    case SearchVaried:
    case OutcomeReached:
    case DisagreementClosed:
        return isSearchs && entry.sequence < m_made;
    case ExaminationStarted:
    case AnswerGiven:
    case ChecklistSaved:
    case ExaminationSaved:
    case ExaminationSubmitted:
    case ExaminationRequested:
        return examinations.contains(entry.subject);
    case ReportExported:
    case ReportSigned:
        return m_files.contains(entry.subject);
    default:
        return false;
    }
}

} // namespace sl::casework
