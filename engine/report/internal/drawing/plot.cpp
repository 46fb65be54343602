// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/drawing/plot.h"

#include "engine/core/literals.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace sl::report {
namespace {

const QColor kInk(0x1b, 0x1b, 0x1b);
const QColor kFrame(0x8a, 0x8a, 0x8a);
const QColor kGrid(0xdd, 0xdd, 0xdd);
// The palette of Okabe and Ito, which people with colour blindness can tell apart.
const std::array kColours{QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x9e, 0x73),
                          QColor(0xcc, 0x79, 0xa7), QColor(0x56, 0xb4, 0xe9), QColor(0xe6, 0x9f, 0x00),
                          QColor(0x1b, 0x1b, 0x1b), QColor(0x99, 0x99, 0x99)};
const std::array<QList<qreal>, 4> kDashes{QList<qreal>{}, QList<qreal>{5, 2}, QList<qreal>{1.5, 1.5},
                                          QList<qreal>{6, 2, 1, 2}};
constexpr double kTitle = 5.5, kAxisTitle = 4.5, kTickText = 3.8, kLeft = 13, kLegendLine = 3.6; ///< mm
constexpr double kTextSize = 2.4, kTitleSize = 2.9; ///< mm, height of a font

QFont fontOf(double pixels, bool isBold) {
    QFont font;
    font.setFamilies({u"DejaVu Sans"_s, u"Noto Sans"_s});
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Where lines are drawn: each mark and its text.
struct Tick {
    double at;
    QString text;
};

QList<Tick> ticksOf(const PlotAxis& axis) {
    QList<Tick> ticks;
    if (axis.isLogarithmic) {
        for (int power = int(std::ceil(std::log10(axis.from) - 1e-9));
             power <= int(std::floor(std::log10(axis.to) + 1e-9)); ++power)
            ticks.append({std::pow(10.0, power),
                          power < -3 ? u"1e%1"_s.arg(power) : QString::number(std::pow(10.0, power))});
        return ticks;
    }
    const double span = axis.to - axis.from;
    const double rough = span / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double step = rough / power < 1.5 ? power : rough / power < 3.5 ? 2 * power : 5 * power;
    for (int i = int(std::ceil(axis.from / step - 1e-9)); i * step <= axis.to + 1e-9 * span; ++i)
        ticks.append({i * step, QString::number(i * step, 'g', 4)});
    return ticks;
}

/// Turns values into the painter's places.
class Frame {
public:
    Frame(const Plot& plot, const QRectF& area) : m_plot(plot), m_area(area) {}

    [[nodiscard]] double x(double value) const {
        return m_area.left() + share(m_plot.x, value) * m_area.width();
    }
    [[nodiscard]] double y(double value) const {
        return m_area.bottom() - share(m_plot.y, value) * m_area.height();
    }
    [[nodiscard]] QPointF at(QPointF point) const { return {x(point.x()), y(point.y())}; }
    [[nodiscard]] const QRectF& area() const { return m_area; }

private:
    static double share(const PlotAxis& axis, double value) {
        const auto scaled = [&](double v) {
            return axis.isLogarithmic ? std::log10(std::max(v, axis.from)) : v;
        };
        const double low = scaled(axis.from);
        return std::clamp((scaled(value) - low) / (scaled(axis.to) - low), 0.0, 1.0);
    }
    const Plot& m_plot;
    QRectF m_area;
};

QPainterPath pathOf(const PlotLine& line, const Frame& frame) {
    QPainterPath path;
    for (qsizetype i = 0; i < line.points.size(); ++i) {
        const QPointF to = frame.at(line.points.at(i));
        if (i == 0) {
            path.moveTo(to);
            continue;
        }
        if (line.isStepped)
            path.lineTo(to.x(), path.currentPosition().y());
        path.lineTo(to);
    }
    return path;
}

void drawAxes(QPainter& painter, const Plot& plot, const Frame& frame, double unit) {
    painter.setFont(fontOf(kTextSize * unit, false));
    const QRectF area = frame.area();
    for (const Tick& tick : ticksOf(plot.x)) {
        const double x = frame.x(tick.at);
        painter.setPen(QPen(kGrid, 0.15 * unit));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(kInk);
        painter.drawText(QRectF(x - 10 * unit, area.bottom() + 0.6 * unit, 20 * unit, kTickText * unit),
                         Qt::AlignHCenter | Qt::AlignTop, tick.text);
    }
    for (const Tick& tick : ticksOf(plot.y)) {
        const double y = frame.y(tick.at);
        painter.setPen(QPen(kGrid, 0.15 * unit));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(kInk);
        painter.drawText(QRectF(area.left() - 13 * unit, y - 2 * unit, 12 * unit, 4 * unit),
                         Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    painter.setPen(QPen(kFrame, 0.2 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

void drawTitles(QPainter& painter, const Plot& plot, const Frame& frame, const QRectF& whole, double unit) {
    painter.setPen(kInk);
    painter.setFont(fontOf(kTitleSize * unit, true));
    painter.drawText(QRectF(whole.left(), whole.top(), whole.width(), kTitle * unit),
                     Qt::AlignLeft | Qt::AlignTop, plot.title);
    painter.setFont(fontOf(kTextSize * unit, false));
    painter.drawText(QRectF(frame.area().left(), frame.area().bottom() + kTickText * unit,
                            frame.area().width(), kAxisTitle * unit),
                     Qt::AlignHCenter | Qt::AlignTop, plot.x.title);
    painter.save();
    painter.translate(whole.left(), frame.area().center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-frame.area().height() / 2, 0, frame.area().height(), 4 * unit),
                     Qt::AlignHCenter | Qt::AlignTop, plot.y.title);
    painter.restore();
}

QPen penOf(qsizetype line, double unit) {
    QPen pen(kColours.at(size_t(line) % kColours.size()), 0.4 * unit);
    if (const auto& dashes = kDashes.at(size_t(line) % kDashes.size()); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void drawLines(QPainter& painter, const Plot& plot, const Frame& frame, double unit) {
    painter.save();
    painter.setClipRect(frame.area().adjusted(-0.3 * unit, -0.3 * unit, 0.3 * unit, 0.3 * unit));
    for (qsizetype i = 0; i < plot.lines.size(); ++i) {
        const QPainterPath path = pathOf(plot.lines.at(i), frame);
        if (plot.isFilled && !path.isEmpty()) {
            QPainterPath filled = path;
            filled.lineTo(path.currentPosition().x(), frame.area().bottom());
            filled.lineTo(path.elementAt(0).x, frame.area().bottom());
            filled.closeSubpath();
            QColor tint = kColours.at(size_t(i) % kColours.size());
            tint.setAlphaF(0.2F);
            painter.fillPath(filled, tint);
        }
        painter.strokePath(path, penOf(i, unit));
    }
    painter.restore();
}

/// Two names a row, below the plot.
void drawLegend(QPainter& painter, const Plot& plot, const QRectF& place, double unit) {
    painter.setFont(fontOf(kTextSize * unit, false));
    const double width = place.width() / 2;
    for (qsizetype i = 0; i < plot.lines.size(); ++i) {
        const qsizetype row = i / 2;
        const QPointF corner(place.left() + double(i % 2) * width,
                             place.top() + double(row) * kLegendLine * unit);
        const double middle = corner.y() + kLegendLine * unit / 2;
        painter.setPen(penOf(i, unit));
        painter.drawLine(QPointF(corner.x(), middle), QPointF(corner.x() + 8 * unit, middle));
        painter.setPen(kInk);
        const QRectF text(corner.x() + 9 * unit, corner.y(), width - 10 * unit, kLegendLine * unit);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font(), painter.device())
                             .elidedText(plot.lines.at(i).name, Qt::ElideRight, text.width()));
    }
}

} // namespace

void drawPlot(QPainter& painter, const Plot& plot, const QRectF& area, double unit) {
    painter.save();
    const qsizetype names = plot.lines.size() > 1 ? plot.lines.size() : 0; // one line is what the title says
    const qsizetype rows = (names + 1) / 2;
    const double legend = double(rows) * kLegendLine * unit;
    const QRectF inner =
        area.adjusted(kLeft * unit, kTitle * unit, -3 * unit, -(kTickText + kAxisTitle + 1) * unit - legend);
    const Frame frame(plot, inner);
    drawAxes(painter, plot, frame, unit);
    drawTitles(painter, plot, frame, area, unit);
    drawLines(painter, plot, frame, unit);
    if (names > 0)
        drawLegend(painter, plot,
                   QRectF(inner.left(), area.bottom() - legend, inner.width() + 3 * unit, legend), unit);
    painter.restore();
}

} // namespace sl::report
