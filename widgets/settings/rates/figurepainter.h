// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/rates/ratefigure.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace sl::widgets {

/// The point that is looked at.
struct FigureCursor {
    qsizetype curve = 0;
    qsizetype point = 0;
    std::optional<PointRates> rates = {}; ///< once they are computed

    bool isAt(qsizetype otherCurve, qsizetype otherPoint) const {
        return curve == otherCurve && point == otherPoint;
    }
};

/// Draws a figure with its title, legend, axes and note into a rectangle. Any thread that may paint.
class FigurePainter {
public:
    FigurePainter(const RateFigure& figure, const QRectF& whole, const QFont& font, const QPalette& palette);

    void draw(QPainter& painter, const FigureCursor* cursor = nullptr) const;

    [[nodiscard]] const QRectF& area() const { return m_area; } ///< between the axes
    [[nodiscard]] QPointF placeOf(qsizetype curve, qsizetype point) const;
    /// The nearest point of any curve within reach of `place`; empty: there is none.
    [[nodiscard]] std::optional<FigureCursor> nearest(QPointF place) const;

private:
    [[nodiscard]] QPointF at(double x, double y) const;
    void layOutLegend();
    void drawAxes(QPainter& painter) const;
    void drawTitles(QPainter& painter) const;
    void drawLegend(QPainter& painter) const;
    void drawCurves(QPainter& painter) const;
    void drawBars(QPainter& painter, const FigureCurve& curve) const;
    void drawCursor(QPainter& painter, const FigureCursor& cursor) const;
    [[nodiscard]] QPen penOf(const FigureCurve& curve) const;
    [[nodiscard]] double barWidth() const;

    struct LegendEntry {
        QRectF place;
        qsizetype curve;
    };
    const RateFigure& m_figure;
    QRectF m_whole, m_area;
    QFont m_font, m_bold, m_small;
    QPalette m_palette;
    QList<LegendEntry> m_legend;
};

/// A figure on white, to be kept or sent.
[[nodiscard]] QImage pictureOf(const RateFigure& figure, const QFont& font);

} // namespace sl::widgets
