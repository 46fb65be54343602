// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/drawing/writepages.h"

#include <QBuffer>
#include <QPdfWriter>

namespace sl::report {
namespace {

void paintFrame(QPainter& painter, const PageFlow& flow, const PageFrame& frame, const ReportTexts& texts,
                int number, int count) {
    constexpr double kHalf = PageFlow::kTextWidth / 2;
    constexpr double kRight = PageFlow::kMargin + kHalf;
    flow.drawLine(painter, {PageFlow::kMargin, 12, kHalf - 2, 6}, frame.agency, TextStyle::Small,
                  Qt::AlignLeft);
    flow.drawLine(painter, {kRight, 12, kHalf, 6}, frame.header, TextStyle::Small, Qt::AlignRight);
    flow.drawRule(painter, 19);
    flow.drawRule(painter, 277);
    flow.drawLine(painter, {PageFlow::kMargin, 279, PageFlow::kTextWidth, 5},
                  texts.text("document.leadSentence"), TextStyle::Strong, Qt::AlignLeft);
    flow.drawLine(painter, {PageFlow::kMargin, 284, kHalf, 5},
                  texts.text("document.program", {frame.version}), TextStyle::Small, Qt::AlignLeft);
    flow.drawLine(painter, {kRight, 284, kHalf, 5},
                  texts.text("document.page", {QString::number(number), QString::number(count)}),
                  TextStyle::Small, Qt::AlignRight);
}

} // namespace

Result<QByteArray> writePages(const PageFrame& frame, const ReportTexts& texts, const QString& subject,
                              const std::function<void(PageFlow&)>& fill) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(frame.title);
    writer.setCreator(texts.text("document.program", {frame.version}));
    for (const PageAttachment& attachment : frame.attachments)
        writer.addFileAttachment(attachment.name, attachment.text, u"text/plain"_s);
    PageFlow flow(writer);
    fill(flow);

    QPainter painter;
    if (!buffer.open(QIODevice::WriteOnly) || !painter.begin(&writer))
        return fail(ErrorCode::ReportInvalid, subject, u"the PDF cannot be painted"_s);
    painter.setRenderHint(frame.hint);
    flow.paint(painter,
               [&](QPainter& p, int number, int count) { paintFrame(p, flow, frame, texts, number, count); });
    if (!painter.end() || pdf.isEmpty())
        return fail(ErrorCode::ReportInvalid, subject, u"the PDF was not finished"_s);
    return pdf;
}

} // namespace sl::report
