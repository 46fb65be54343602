// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/figurepainter.h"

#include "engine/evaluation/scorebins.h"
#include "widgets/style/curvecolours.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr double kCurveWidth = 2.0, kGridWidth = 1.0, kKey = 22.0, kDot = 4.5, kCap = 4.0, kReach = 40.0;
constexpr double kSmaller = 0.9;                 ///< of the font, at the axes
constexpr float kFill = 0.28F, kMinorInk = 0.4F; ///< opacity
constexpr QSize kPicture(900, 600);              ///< of an exported figure, at twice as many pixels

const std::array<QList<qreal>, kCurveColours> kDashes{QList<qreal>{}, QList<qreal>{6, 2}, QList<qreal>{2, 2},
                                                      QList<qreal>{7, 2, 2, 2}};

QString widestOf(const PlotAxis& axis, const QFontMetricsF& metrics) {
    QString widest;
    for (const AxisTick& tick : axis.ticks())
        if (metrics.horizontalAdvance(tick.text) > metrics.horizontalAdvance(widest))
            widest = tick.text;
    return widest;
}

} // namespace

FigurePainter::FigurePainter(const RateFigure& figure, const QRectF& whole, const QFont& font,
                             const QPalette& palette)
    : m_figure(figure), m_whole(whole), m_font(font), m_bold(font), m_small(font), m_palette(palette) {
    m_bold.setBold(true);
    if (font.pointSizeF() > 0)
        m_small.setPointSizeF(font.pointSizeF() * kSmaller);
    layOutLegend();
    const QFontMetricsF small(m_small), plain(m_font);
    const double below = small.height() + kTight + plain.height() +
                         (figure.note.isEmpty() || figure.curves.isEmpty() ? 0.0 : small.height() + kTight);
    const double left = plain.height() + kUnit + small.horizontalAdvance(widestOf(figure.y, small)) + kUnit;
    const double top = m_legend.isEmpty() ? QFontMetricsF(m_bold).height() + kUnit
                                          : m_legend.last().place.bottom() - whole.top() + kUnit;
    m_area = whole.adjusted(left, top, -kWide, -below - kTight);
}

void FigurePainter::layOutLegend() {
    const QFontMetricsF metrics(m_small);
    const double height = metrics.height() + kTight;
    QPointF to(m_whole.left(), m_whole.top() + QFontMetricsF(m_bold).height() + kTight);
    for (qsizetype i = 0; i < m_figure.curves.size(); ++i) {
        const double width = kKey + kUnit + metrics.horizontalAdvance(m_figure.curves.at(i).name) + kWide;
        if (to.x() > m_whole.left() && to.x() + width > m_whole.right())
            to = {m_whole.left(), to.y() + height};
        m_legend.append({QRectF(to, QSizeF(width, height)), i});
        to.rx() += width;
    }
}

QPointF FigurePainter::at(double x, double y) const {
    return {m_area.left() + m_figure.x.shareOf(x) * m_area.width(),
            m_area.bottom() - m_figure.y.shareOf(y) * m_area.height()};
}

double FigurePainter::barWidth() const {
    return at(m_figure.x.from() + evaluation::kBinWidth, 0.0).x() - m_area.left();
}

QPointF FigurePainter::placeOf(qsizetype curve, qsizetype point) const {
    const FigureCurve& of = m_figure.curves.at(curve);
    const FigurePoint& value = of.points.at(point);
    const QPointF place = at(value.x, value.y);
    return of.form == FigureCurve::Form::Bars ? place + QPointF(barWidth() / 2, 0) : place;
}

std::optional<FigureCursor> FigurePainter::nearest(QPointF place) const {
    std::optional<FigureCursor> found;
    double best = kReach * kReach;
    for (qsizetype curve = 0; curve < m_figure.curves.size(); ++curve) {
        const bool byColumn = m_figure.curves.at(curve).form != FigureCurve::Form::Line;
        for (qsizetype point = 0; point < m_figure.curves.at(curve).points.size(); ++point) {
            QPointF off = placeOf(curve, point) - place;
            if (byColumn) // a bar or a step is looked at anywhere above its place
                off.ry() /= 8;
            const double distance = QPointF::dotProduct(off, off);
            if (distance < best) {
                best = distance;
                found = FigureCursor{curve, point, {}};
            }
        }
    }
    return found;
}

void FigurePainter::draw(QPainter& painter, const FigureCursor* cursor) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_bold);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(QRectF(m_whole.topLeft(), QSizeF(m_whole.width(), QFontMetricsF(m_bold).height())),
                     Qt::AlignLeft | Qt::AlignVCenter, m_figure.title);
    if (m_figure.curves.isEmpty()) {
        painter.setFont(m_font);
        painter.setPen(themeColours(m_palette).faint);
        painter.drawText(m_whole.adjusted(kPage, kPage, -kPage, -kPage), Qt::AlignCenter | Qt::TextWordWrap,
                         m_figure.note);
        return;
    }
    drawLegend(painter);
    drawAxes(painter);
    drawTitles(painter);
    painter.save();
    painter.setClipRect(m_area.adjusted(-kDot, -kDot, kDot, kDot));
    drawCurves(painter);
    if (cursor)
        drawCursor(painter, *cursor);
    painter.restore();
}

void FigurePainter::drawLegend(QPainter& painter) const {
    painter.setFont(m_small);
    for (const LegendEntry& entry : m_legend) {
        const FigureCurve& curve = m_figure.curves.at(entry.curve);
        const double middle = entry.place.center().y();
        const QPen pen = penOf(curve);
        if (curve.form == FigureCurve::Form::Bars) {
            QColor fill = pen.color();
            fill.setAlphaF(kFill);
            painter.setPen(QPen(pen.color(), 1.0));
            painter.setBrush(fill);
            painter.drawRect(QRectF(entry.place.left(), middle - kDot, kKey, 2 * kDot));
        } else {
            painter.setPen(pen);
            painter.drawLine(QPointF(entry.place.left(), middle), QPointF(entry.place.left() + kKey, middle));
        }
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(entry.place.adjusted(kKey + kUnit, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         curve.name);
    }
}

void FigurePainter::drawAxes(QPainter& painter) const {
    const ThemeColours colours = themeColours(m_palette);
    const QFontMetricsF small(m_small);
    const QColor ink = m_palette.color(QPalette::Text);
    QColor fine = colours.border;
    fine.setAlphaF(kMinorInk);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(m_small);
    double free = m_area.left() - m_area.width(); // where the last name ends
    for (const AxisTick& tick : m_figure.x.ticks()) {
        const double x = at(tick.at, 0.0).x();
        painter.setPen(QPen(tick.text.isEmpty() ? fine : colours.border, kGridWidth));
        painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        const double width = small.horizontalAdvance(tick.text);
        if (tick.text.isEmpty() || x - width / 2 < free + kTight)
            continue;
        free = x + width / 2;
        painter.setPen(ink);
        painter.drawText(QRectF(x - width, m_area.bottom() + kTight, 2 * width, small.height()),
                         Qt::AlignHCenter | Qt::AlignTop, tick.text);
    }
    for (const AxisTick& tick : m_figure.y.ticks()) {
        const double y = at(m_figure.x.from(), tick.at).y();
        painter.setPen(QPen(tick.text.isEmpty() ? fine : colours.border, kGridWidth));
        painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        painter.setPen(ink);
        painter.drawText(QRectF(m_whole.left(), y - small.height(), m_area.left() - m_whole.left() - kUnit,
                                2 * small.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    painter.setPen(QPen(colours.faint, kGridWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_area);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

/// Of the axes, and the note below them.
void FigurePainter::drawTitles(QPainter& painter) const {
    const QFontMetricsF small(m_small), plain(m_font);
    painter.setFont(m_font);
    painter.setPen(m_palette.color(QPalette::Text));
    const double below = m_area.bottom() + kTight + small.height() + kTight;
    painter.drawText(QRectF(m_area.left(), below, m_area.width(), plain.height()),
                     Qt::AlignHCenter | Qt::AlignTop, m_figure.x.title());
    painter.save();
    painter.translate(m_whole.left(), m_area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-m_area.height() / 2, 0, m_area.height(), plain.height()),
                     Qt::AlignHCenter | Qt::AlignTop,
                     plain.elidedText(m_figure.y.title(), Qt::ElideMiddle, m_area.height()));
    painter.restore();
    painter.setFont(m_small);
    painter.setPen(themeColours(m_palette).faint);
    painter.drawText(QRectF(m_whole.left(), below + plain.height() + kTight, m_whole.width(), small.height()),
                     Qt::AlignRight | Qt::AlignTop, m_figure.note);
}

QPen FigurePainter::penOf(const FigureCurve& curve) const {
    const size_t place = size_t(curve.colour) % kCurveColours;
    QPen pen(curveColours(m_palette).at(place), curve.isClosed ? kCurveWidth / 2 : kCurveWidth);
    if (const auto& dashes = kDashes.at(place); !dashes.isEmpty() && curve.form != FigureCurve::Form::Bars)
        pen.setDashPattern(dashes); // where curves lie on each other, all of them are seen
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void FigurePainter::drawBars(QPainter& painter, const FigureCurve& curve) const {
    const QPen pen = penOf(curve);
    QColor fill = pen.color();
    fill.setAlphaF(kFill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    QPainterPath filled(QPointF(at(curve.points.constFirst().x, 0.0).x(), m_area.bottom()));
    QPainterPath outline; // where there is something: the axis is not coloured
    double last = m_area.bottom();
    for (const FigurePoint& point : curve.points) {
        const QPointF corner = at(point.x, point.y);
        const QPointF end = corner + QPointF(barWidth(), 0);
        filled.lineTo(corner);
        filled.lineTo(end);
        if (corner.y() != last) {
            outline.moveTo(corner.x(), last);
            outline.lineTo(corner);
        } else {
            outline.moveTo(corner);
        }
        if (point.y > 0.0)
            outline.lineTo(end);
        last = corner.y();
    }
    const double right = filled.currentPosition().x();
    outline.moveTo(right, last);
    outline.lineTo(right, m_area.bottom());
    filled.lineTo(right, m_area.bottom());
    painter.drawPath(filled);
    painter.setPen(QPen(pen.color(), 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void FigurePainter::drawCurves(QPainter& painter) const {
    for (const FigureCurve& curve : m_figure.curves) {
        if (curve.form == FigureCurve::Form::Bars) {
            drawBars(painter, curve);
            continue;
        }
        QPainterPath path;
        for (const FigurePoint& point : curve.points) {
            const QPointF to = at(point.x, point.y);
            if (path.elementCount() == 0)
                path.moveTo(to);
            else if (curve.form == FigureCurve::Form::Steps)
                path.lineTo(to.x(), path.currentPosition().y());
            path.lineTo(to);
        }
        painter.setPen(penOf(curve));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        if (curve.points.size() == 1)
            painter.drawEllipse(path.currentPosition(), kDot, kDot);
    }
}

void FigurePainter::drawCursor(QPainter& painter, const FigureCursor& cursor) const {
    const FigureCurve& curve = m_figure.curves.at(cursor.curve);
    const FigurePoint& point = curve.points.at(cursor.point);
    const QColor ink = m_palette.color(QPalette::Text);
    const QPointF place = placeOf(cursor.curve, cursor.point);
    painter.setPen(QPen(ink, 1.5));
    if (cursor.rates && cursor.rates->y.isMeasured()) {
        const double low = at(point.x, cursor.rates->y.interval->low).y();
        const double high = at(point.x, cursor.rates->y.interval->high).y();
        painter.drawLine(QPointF(place.x(), low), QPointF(place.x(), high));
        for (const double end : {low, high})
            painter.drawLine(QPointF(place.x() - kCap, end), QPointF(place.x() + kCap, end));
    }
    if (cursor.rates && cursor.rates->hasX && cursor.rates->x.isMeasured()) {
        const double low = at(cursor.rates->x.interval->low, point.y).x();
        const double high = at(cursor.rates->x.interval->high, point.y).x();
        painter.drawLine(QPointF(low, place.y()), QPointF(high, place.y()));
        for (const double end : {low, high})
            painter.drawLine(QPointF(end, place.y() - kCap), QPointF(end, place.y() + kCap));
    }
    painter.setBrush(penOf(curve).color());
    painter.setPen(QPen(m_palette.color(QPalette::Base), 1.5));
    painter.drawEllipse(place, kDot + 1, kDot + 1);
}

QImage pictureOf(const RateFigure& figure, const QFont& font) {
    constexpr double kScale = 2.0;
    const QPalette palette = lightPalette();
    QImage image(kPicture * kScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kScale);
    image.fill(palette.color(QPalette::Base));
    RateFigure alone = figure;
    if (!figure.curves.isEmpty())
        alone.note = QStringList{figure.source, figure.note}.join(u"  "_s).trimmed();
    QPainter painter(&image);
    FigurePainter(alone, QRectF(QPointF(), QSizeF(kPicture)).adjusted(kWide, kWide, -kWide, -kWide), font,
                  palette)
        .draw(painter);
    return image;
}

} // namespace sl::widgets
