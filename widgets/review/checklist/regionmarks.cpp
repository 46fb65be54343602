// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/regionmarks.h"

#include <QPainter>

namespace sl::widgets {
namespace {

const QColor kInk(255, 214, 64);
const QColor kQuiet(255, 255, 255);
constexpr double kSpot = 5.0; ///< radius on the screen
constexpr double kCross = 12.0;
constexpr double kLabel = 18.0;

/// A dark line beneath the bright one, for light pictures.
template <class Draw>
void outlined(QPainter& painter, const QColor& ink, Draw draw) {
    painter.setPen(QPen(QColor(0, 0, 0, 200), 3.5));
    draw();
    painter.setPen(QPen(ink, 1.5));
    draw();
}

void paintOutline(QPainter& painter, const QPolygonF& shape, const QColor& ink, bool closed) {
    painter.setBrush(Qt::NoBrush);
    if (shape.size() == 1)
        return outlined(painter, ink, [&] { painter.drawEllipse(shape.first(), kSpot, kSpot); });
    outlined(painter, ink, [&] {
        if (closed)
            painter.drawPolygon(shape);
        else
            painter.drawPolyline(shape);
    });
}

void paintNumber(QPainter& painter, const QPolygonF& shape, int number, const QColor& ink) {
    const QRectF bounds = shape.boundingRect();
    QRectF label(0, 0, kLabel, kLabel);
    label.moveCenter(bounds.topRight() + QPointF(kLabel / 2, -kLabel / 2));
    painter.setPen(QPen(Qt::black, 1.0));
    painter.setBrush(ink);
    painter.drawEllipse(label);
    painter.setPen(Qt::black);
    painter.drawText(label, Qt::AlignCenter, QString::number(number));
}

} // namespace

void paintRegions(QPainter& painter, const QTransform& imageToWidget, const RegionMarks& marks) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RegionMark& mark : marks.regions) {
        const QPolygonF shape = imageToWidget.map(mark.outline);
        const QColor ink = mark.isCurrent ? kInk : kQuiet;
        paintOutline(painter, shape, ink, true);
        paintNumber(painter, shape, mark.number, ink);
    }
    if (!marks.begun.isEmpty())
        paintOutline(painter, imageToWidget.map(marks.begun), kInk, false);
    if (marks.cross) {
        const QPointF at = imageToWidget.map(*marks.cross);
        outlined(painter, kInk, [&] {
            painter.drawLine(at - QPointF(kCross, 0), at + QPointF(kCross, 0));
            painter.drawLine(at - QPointF(0, kCross), at + QPointF(0, kCross));
        });
    }
    painter.restore();
}

} // namespace sl::widgets
