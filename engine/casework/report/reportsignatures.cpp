// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/reportsignatures.h"

#include <algorithm>

namespace sl::casework {
namespace {

/// A report whose file only one more signature continues, if any.
const ReportRecord* continuationOf(const QList<ReportRecord>& reports, ReportId id) {
    const auto found = std::find_if(reports.begin(), reports.end(),
                                    [&](const ReportRecord& report) { return report.follows == id; });
    return found == reports.end() ? nullptr : &*found;
}

QStringList examinersOf(const SearchView& view) {
    QStringList logins;
    for (const auto& examination : view.examinations) {
        if (examination.isSubmitted())
            logins.append(examination.examiner);
    }
    return logins;
}

} // namespace

QList<SignedReport> signedReports(const SearchView& view) {
    const bool decided = view.outcome && !view.outcome->awaitsThird;
    QList<SignedReport> reports;
    for (const auto& exported : view.reports) {
        if (exported.follows.isValid())
            continue;
        SignedReport report;
        for (const auto* step = &exported; step; step = continuationOf(view.reports, step->id)) {
            report.newest = *step;
            report.files.append(step->id);
            report.signedBy.append(step->signedBy);
        }
        for (const auto& examiner : examinersOf(view)) {
            if (!report.signedBy.contains(examiner))
                report.unsignedBy.append(examiner);
        }
        report.showsOutcome = decided && exported.outcome == view.outcome->id;
        reports.append(report);
    }
    return reports;
}

SignedReport signedReport(const SearchView& view, ReportId id) {
    const auto reports = signedReports(view);
    const auto found = std::find_if(reports.begin(), reports.end(),
                                    [&](const SignedReport& report) { return report.files.contains(id); });
    return found == reports.end() ? SignedReport() : *found;
}

std::optional<SignedReport> reportToSign(const SearchView& view, const QString& login) {
    const auto reports = signedReports(view);
    const auto found = std::find_if(reports.rbegin(), reports.rend(), [&](const SignedReport& report) {
        return report.showsOutcome && report.unsignedBy.contains(login);
    });
    return found == reports.rend() ? std::nullopt : std::optional(*found);
}

} // namespace sl::casework
