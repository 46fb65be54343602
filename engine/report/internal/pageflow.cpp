// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/pageflow.h"

#include "engine/core/literals.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <numeric>

namespace sl::report {
namespace {

constexpr int kDotsPerInch = 600;
constexpr double kMmPerInch = 25.4;
const QColor kInk(0x1b, 0x1b, 0x1b);
const QColor kLabelInk(0x59, 0x59, 0x59);
const QColor kRuleColour(0xb0, 0xb0, 0xb0);
const QColor kTintColour(0xee, 0xee, 0xee);

struct StyleFacts {
    double points;
    bool bold;
    bool fixedPitch;
    double after; ///< mm below the paragraph
};

StyleFacts facts(TextStyle style) {
    switch (style) {
    case TextStyle::Title:
        return {17, true, false, 3.0};
    case TextStyle::Heading:
        return {12.5, true, false, 2.2};
    case TextStyle::Subheading:
        return {10, true, false, 1.4};
    case TextStyle::Strong:
        return {9, true, false, 1.0};
    case TextStyle::Body:
        return {9, false, false, 1.0};
    case TextStyle::Label:
        return {9, false, false, 1.0};
    case TextStyle::Small:
        return {7.5, false, false, 0.8};
    case TextStyle::Hash:
        return {7, false, true, 0.8};
    }
    Q_UNREACHABLE();
}

/// Line breaks become line separators; other control characters would print as boxes.
QString printable(const QString& text) {
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', QChar(QChar::LineSeparator));
    clean.replace(u'\t', u' ');
    erase_if(clean, [](QChar c) { return c.category() == QChar::Other_Control; });
    return clean;
}

double sumOfHeights(const auto& lines) {
    return std::accumulate(lines.begin(), lines.end(), 0.0,
                           [](double sum, const auto& line) { return sum + line.height; });
}

} // namespace

PageFlow::PageFlow(QPdfWriter& device) : m_device(device), m_unitsPerMm(kDotsPerInch / kMmPerInch) {
    m_device.setResolution(kDotsPerInch);
    m_device.setPageSize(QPageSize(QPageSize::A4));
    m_device.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_pages.append(Page());
}

QFont PageFlow::font(TextStyle style) const {
    const StyleFacts look = facts(style);
    QFont font;
    if (look.fixedPitch)
        font.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s});
    else
        font.setFamilies({u"DejaVu Sans"_s, u"Noto Sans"_s, u"Noto Sans CJK SC"_s, u"Droid Sans Fallback"_s});
    font.setPixelSize(qRound(look.points / 72.0 * kDotsPerInch));
    font.setBold(look.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing turns ligatures off, so that "first" can be searched for and copied in every reader.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64.0);
    return font;
}

QList<PageFlow::Line> PageFlow::linesOf(const FlowPiece& piece, double width) const {
    if (piece.drawing)
        return {Line{.layout = nullptr,
                     .line = 0,
                     .height = piece.imageHeight + 1.0,
                     .width = std::min(piece.imageWidth, width),
                     .image = {},
                     .drawing = piece.drawing,
                     .style = piece.style}};
    if (!piece.image.isNull()) {
        const double shape = double(piece.image.height()) / piece.image.width();
        double drawn = std::min(piece.imageWidth, width);
        if (piece.imageHeight > 0)
            drawn = std::min(drawn, piece.imageHeight / shape);
        return {Line{.layout = nullptr,
                     .line = 0,
                     .height = drawn * shape + 1.0,
                     .width = drawn,
                     .image = piece.image,
                     .drawing = {},
                     .style = piece.style}};
    }
    auto layout = std::make_shared<QTextLayout>(printable(piece.text), font(piece.style), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    QList<Line> lines;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(device(width));
        lines.append(Line{.layout = layout,
                          .line = line.lineNumber(),
                          .height = line.height() / m_unitsPerMm * 1.06,
                          .width = width,
                          .image = {},
                          .drawing = {},
                          .style = piece.style});
    }
    layout->endLayout();
    if (!lines.isEmpty())
        lines.last().height += facts(piece.style).after;
    return lines;
}

QList<PageFlow::Line> PageFlow::linesOf(const FlowCell& cell) const {
    QList<Line> lines;
    for (const FlowPiece& piece : cell.pieces)
        lines += linesOf(piece, cell.width);
    return lines;
}

void PageFlow::text(const QString& text, TextStyle style) {
    row({FlowCell{0, kTextWidth, {FlowPiece{text, style}}}}, 0);
}

void PageFlow::bullet(const QString& text) {
    row({FlowCell{1.5, 4, {FlowPiece{u"•"_s, TextStyle::Body}}},
         FlowCell{6, kTextWidth - 6, {FlowPiece{text, TextStyle::Body}}}},
        0.4);
}

double PageFlow::heightOf(const QList<FlowCell>& cells) const {
    double height = 0;
    for (const FlowCell& cell : cells)
        height = std::max(height, sumOfHeights(linesOf(cell)));
    return height;
}

bool PageFlow::hasRoomFor(const QList<FlowCell>& cells) const {
    return m_y + heightOf(cells) <= kBottom;
}

void PageFlow::reserve(const QList<FlowCell>& cells, double above) {
    const double height = heightOf(cells) + above;
    if (height < (kBottom - kTop) / 2)
        need(height);
}

void PageFlow::row(const QList<FlowCell>& cells, double spaceAfter) {
    reserve(cells, 0);
    QList<QList<Line>> lines;
    for (const FlowCell& cell : cells)
        lines.append(linesOf(cell));
    place(cells, lines);
    m_y += spaceAfter;
}

void PageFlow::place(const QList<FlowCell>& cells, const QList<QList<Line>>& lines) {
    QList<qsizetype> next(cells.size(), 0);
    for (bool more = true; more;) {
        more = false;
        double lowest = m_y;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            double y = m_y;
            for (; next.at(c) < lines.at(c).size(); ++next[c]) {
                const Line& line = lines.at(c).at(next.at(c));
                if (y + line.height > kBottom && y > kTop) {
                    more = true;
                    break;
                }
                m_pages.last().lines.append(Placed{line, QPointF(kMargin + cells.at(c).left, y)});
                y += line.height;
            }
            lowest = std::max(lowest, y);
        }
        m_y = lowest;
        if (more)
            newPage();
    }
}

void PageFlow::banner(const QString& text) {
    constexpr double kPadding = 3;
    const FlowCell cell{kPadding, kTextWidth - 2 * kPadding, {FlowPiece{text, TextStyle::Strong}}};
    const QList<Line> lines = linesOf(cell);
    const double height = sumOfHeights(lines) + 2 * kPadding - facts(TextStyle::Strong).after;
    need(height);
    m_pages.last().tints.append(Tint{QRectF(kMargin, m_y, kTextWidth, height), kTintColour});
    const double bottom = m_y + height;
    m_y += kPadding;
    place({cell}, {lines});
    m_y = bottom + 3;
}

void PageFlow::rule() {
    constexpr double kThickness = 0.15;
    m_pages.last().tints.append(Tint{QRectF(kMargin, m_y, kTextWidth, kThickness), kRuleColour});
    m_y += 1.2;
}

QRectF PageFlow::frame(double left, double width, double height) {
    constexpr double kThickness = 0.2;
    const QRectF area(kMargin + left, m_y, width, height);
    for (const QRectF& side : {QRectF(area.left(), area.top(), width, kThickness),
                               QRectF(area.left(), area.bottom(), width, kThickness),
                               QRectF(area.left(), area.top(), kThickness, height),
                               QRectF(area.right(), area.top(), kThickness, height + kThickness)})
        m_pages.last().tints.append(Tint{side, kRuleColour});
    return area;
}

void PageFlow::space(double height) {
    if (m_y > kTop)
        m_y += height;
}

void PageFlow::need(double height) {
    if (m_y + height > kBottom && m_y > kTop)
        newPage();
}

void PageFlow::newPage() {
    m_pages.append(Page());
    m_y = kTop;
}

void PageFlow::paintPage(QPainter& painter, const Page& page) const {
    for (const Tint& tint : page.tints)
        painter.fillRect(QRectF(device(tint.area.x()), device(tint.area.y()), device(tint.area.width()),
                                device(tint.area.height())),
                         tint.colour);
    for (const Placed& placed : page.lines) {
        const QPointF at(device(placed.at.x()), device(placed.at.y()));
        if (placed.line.layout) {
            painter.setPen(placed.line.style == TextStyle::Label ? kLabelInk : kInk);
            const QTextLine line = placed.line.layout->lineAt(placed.line.line);
            line.draw(&painter, QPointF(at.x(), at.y() - line.y()));
        } else if (placed.line.drawing) {
            placed.line.drawing(
                painter, QRectF(at, QSizeF(device(placed.line.width), device(placed.line.height - 1.0))),
                m_unitsPerMm);
        } else {
            const double shape = double(placed.line.image.height()) / placed.line.image.width();
            painter.drawImage(
                QRectF(at, QSizeF(device(placed.line.width), device(placed.line.width * shape))),
                placed.line.image);
        }
    }
}

void PageFlow::paint(QPainter& painter, const Frame& frame) const {
    for (qsizetype number = 0; number < m_pages.size(); ++number) {
        if (number > 0)
            m_device.newPage();
        paintPage(painter, m_pages.at(number));
        frame(painter, int(number) + 1, int(m_pages.size()));
    }
}

void PageFlow::drawLine(QPainter& painter, const QRectF& area, const QString& text, TextStyle style,
                        Qt::Alignment align) const {
    const QFont face = font(style);
    painter.setFont(face);
    painter.setPen(kInk);
    const QRectF box(device(area.x()), device(area.y()), device(area.width()), device(area.height()));
    const QString shown =
        QFontMetricsF(face, &m_device).elidedText(printable(text), Qt::ElideMiddle, box.width());
    painter.drawText(box, int(align | Qt::TextSingleLine | Qt::AlignVCenter), shown);
}

void PageFlow::drawRule(QPainter& painter, double y) const {
    painter.fillRect(QRectF(device(kMargin), device(y), device(kTextWidth), device(0.15)), kRuleColour);
}

} // namespace sl::report
