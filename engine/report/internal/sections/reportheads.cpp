// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reportheads.h"

#include "engine/report/internal/drawing/qrcode.h"

namespace sl::report {

void ReportHeads::write() {
    if (m_data.heads.isEmpty())
        return;
    constexpr double kCode = 46; // mm
    constexpr double kText = kCode + 4;
    subsection("heads.heading", kCode + 24);
    paragraph("heads.intro");
    for (const PrintedHead& head : m_data.heads) {
        FlowCell code{0, kCode, {}};
        if (const auto drawn = QrCode::of(head.checkpoint)) {
            FlowPiece piece;
            piece.imageWidth = piece.imageHeight = kCode;
            piece.drawing = [drawn = *drawn](QPainter& painter, const QRectF& area, double) {
                drawn.draw(painter, area);
            };
            code.pieces.append(piece);
        }
        FlowCell text{kText,
                      PageFlow::kTextWidth - kText,
                      {FlowPiece{say(head.isCase ? "heads.case" : "heads.workspace"), TextStyle::Strong}}};
        for (const QString& line : QString::fromUtf8(head.checkpoint).split(u'\n'))
            text.pieces.append(FlowPiece{line, TextStyle::Hash});
        m_flow.row({code, text}, 3);
    }
}

} // namespace sl::report
