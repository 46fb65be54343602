// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace sl::report {

/// A line of a plot with its name.
struct PlotLine {
    QString name;
    QList<QPointF> points;  ///< in order of x
    bool isStepped = false; ///< level to the next point, then up or down to it
};

/// An axis. On a logarithmic one every end is above 0, and what lies below the start is drawn at it.
struct PlotAxis {
    QString title;
    double from = 0.0, to = 1.0;
    bool isLogarithmic = false;
};

struct Plot {
    QString title;
    PlotAxis x, y;
    QList<PlotLine> lines; ///< of different dashes, so that they can be told apart in black and white
    bool isFilled = false; ///< the area below each line is tinted
};

/// Draws into `area`; `unit` is one millimetre in the painter's units. A plot without a point says nothing:
/// give it none.
void drawPlot(QPainter& painter, const Plot& plot, const QRectF& area, double unit);

} // namespace sl::report
