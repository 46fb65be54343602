// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPolygonF>
#include <QTransform>

#include <optional>

class QPainter;

namespace sl::widgets {

/// A numbered region as it is drawn over a picture; one point marks a spot. In pixels of the picture.
struct RegionMark {
    int number = 0;
    QPolygonF outline;
    bool isCurrent = false; ///< of the feature that is looked at
};

/// The marks over one picture: the regions, and the one that is being drawn, with the cross that the keys
/// move.
struct RegionMarks {
    QList<RegionMark> regions;
    QPolygonF begun;
    std::optional<QPointF> cross;
};

/// Lines as wide on the screen at every zoom, readable on light and dark.
void paintRegions(QPainter& painter, const QTransform& imageToWidget, const RegionMarks& marks);

} // namespace sl::widgets
