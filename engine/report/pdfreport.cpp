// SPDX-License-Identifier: Apache-2.0
#include "engine/report/pdfreport.h"

#include "engine/report/pageflow.h"
#include "engine/report/reportbuilder.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

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

void paintFrame(QPainter& painter, const PageFlow& flow, const ReportData& data, const ReportTexts& texts,
                int number, int count) {
    constexpr double kHalf = PageFlow::kTextWidth / 2;
    constexpr double kRight = PageFlow::kMargin + kHalf;
    flow.drawLine(painter, {PageFlow::kMargin, 12, kHalf - 2, 6}, data.agency, TextStyle::Small,
                  Qt::AlignLeft);
    flow.drawLine(painter, {kRight, 12, kHalf, 6}, texts.text("document.header", {data.caseRecord.number}),
                  TextStyle::Small, Qt::AlignRight);
    flow.drawRule(painter, 19);
    flow.drawRule(painter, 277);
    flow.drawLine(painter, {PageFlow::kMargin, 279, PageFlow::kTextWidth, 5},
                  texts.text("document.leadSentence"), TextStyle::Strong, Qt::AlignLeft);
    flow.drawLine(painter, {PageFlow::kMargin, 284, kHalf, 5},
                  texts.text("document.program", {data.programVersion}), TextStyle::Small, Qt::AlignLeft);
    flow.drawLine(painter, {kRight, 284, kHalf, 5},
                  texts.text("document.page", {QString::number(number), QString::number(count)}),
                  TextStyle::Small, Qt::AlignRight);
}

} // namespace

Result<WrittenReport> writePdfReport(const ReportData& data, const ReportTexts& texts) {
    SL_CHECK(check(data));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(texts.text("document.pdfTitle", {data.caseRecord.number}));
    writer.setCreator(texts.text("document.program", {data.programVersion}));
    for (const PrintedHead& head : data.heads)
        writer.addFileAttachment(head.isCase ? u"case.checkpoint.txt"_s : u"workspace.checkpoint.txt"_s,
                                 head.checkpoint, u"text/plain"_s);
    PageFlow flow(writer);
    ReportBuilder builder(data, texts, flow);
    builder.build();

    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer))
        return fail(ErrorCode::ReportInvalid, data.caseRecord.number, u"the PDF cannot be painted"_s);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    flow.paint(painter,
               [&](QPainter& p, int number, int count) { paintFrame(p, flow, data, texts, number, count); });
    if (!painter.end() || pdf.isEmpty())
        return fail(ErrorCode::ReportInvalid, data.caseRecord.number, u"the PDF was not finished"_s);
    return WrittenReport{pdf, builder.sectionPages(), builder.sectionHeights(), builder.signaturePlaces()};
}

} // namespace sl::report
