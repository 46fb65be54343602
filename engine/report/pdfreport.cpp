// SPDX-License-Identifier: Apache-2.0
#include "engine/report/pdfreport.h"

#include "engine/report/internal/drawing/writepages.h"
#include "engine/report/internal/reportbuilder.h"
#include "engine/report/internal/video/framechecks.h"

#include <algorithm>

namespace sl::report {
namespace {

/// What would make a report contradict itself.
Status check(const ReportData& data) {
    const QString subject = data.caseRecord.number;
    if (subject.isEmpty())
        return fail(ErrorCode::ReportInvalid, subject, u"the case has no number"_s);
    if (data.probe.isEmpty())
        return fail(ErrorCode::ReportInvalid, subject, u"the probe has no face"_s);
    if (!data.outcome)
        return {};
    const bool unsuitable = data.outcome->kind == OutcomeKind::Unsuitable;
    if (unsuitable && !data.candidates.isEmpty())
        return fail(ErrorCode::ReportInvalid, subject, u"outcome and candidate list do not fit"_s);
    if ((data.outcome->kind == OutcomeKind::Lead) == data.outcome->leads.isEmpty())
        return fail(ErrorCode::ReportInvalid, subject, u"a lead needs a candidate, and only a lead"_s);
    for (const CandidateId& lead : data.outcome->leads)
        if (std::none_of(data.candidates.begin(), data.candidates.end(),
                         [lead](const PrintedCandidate& printed) { return printed.candidate.id == lead; }))
            return fail(ErrorCode::ReportInvalid, subject, u"a lead is not in the candidate list"_s);
    return {};
}

} // namespace

Result<WrittenReport> writePdfReport(const ReportData& data, const ReportTexts& texts) {
    SL_CHECK(check(data));
    const QString& number = data.caseRecord.number;
    WrittenReport report;
    const auto fill = [&](PageFlow& flow) {
        ReportBuilder builder(data, texts, flow);
        builder.build();
        report.sectionPages = builder.sectionPages();
        report.sectionHeights = builder.sectionHeights();
        report.signatures = builder.signaturePlaces();
    };
    PageFrame frame{texts.text("document.pdfTitle", {number}), texts.text("document.header", {number}),
                    data.agency, data.programVersion, QPainter::SmoothPixmapTransform};
    for (const PrintedHead& head : data.heads)
        frame.attachments.append(
            {head.isCase ? u"case.checkpoint.txt"_s : u"workspace.checkpoint.txt"_s, head.checkpoint});
    if (const auto frames = videoFramesJson(data); !frames.isEmpty())
        frame.attachments.append({u"video-frames.json"_s, frames});
    SL_TRY(report.pdf, writePages(frame, texts, number, fill));
    return report;
}

} // namespace sl::report
