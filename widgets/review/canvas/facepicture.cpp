// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/canvas/facepicture.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sl::widgets {

QTransform eyesToScene(const FaceGeometry& face) {
    const QPointF left = face.landmarks.at(0);
    const QPointF right = face.landmarks.at(1);
    const QPointF across = right - left;
    const double distance = std::hypot(across.x(), across.y());
    QTransform toScene;
    if (distance < 1.0)
        return toScene;
    const QPointF middle = (left + right) / 2;
    const double scale = kSceneEyeDistance / distance;
    toScene.rotate(-std::atan2(across.y(), across.x()) * 180.0 / std::numbers::pi);
    toScene.scale(scale, scale);
    toScene.translate(-middle.x(), -middle.y());
    return toScene;
}

QImage masked(const QImage& image, const QList<QRectF>& areas) {
    if (areas.isEmpty() || image.isNull())
        return image;
    QImage covered = image;
    QPainter painter(&covered);
    for (const QRectF& area : areas)
        painter.fillRect(area, QColor(118, 118, 118));
    return covered;
}

QImage adjusted(const QImage& image, const Adjustment& adjustment) {
    if (adjustment == Adjustment() || image.isNull())
        return image;
    // contrast turns the line through middle grey: -100 flat, 0 as it is, 100 four times as steep
    const double gain =
        adjustment.contrast >= 0 ? 1.0 + adjustment.contrast * 0.03 : 1.0 + adjustment.contrast * 0.01;
    const double offset = adjustment.brightness * 1.28;
    std::array<uchar, 256> table{};
    for (int value = 0; value < 256; ++value)
        table.at(size_t(value)) =
            static_cast<uchar>(std::clamp(std::lround((value - 127.5) * gain + 127.5 + offset), 0L, 255L));
    QImage result = image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < result.height(); ++y) {
        uchar* line = result.scanLine(y);
        std::transform(line, line + qsizetype(result.width()) * 3, line,
                       [&table](uchar value) { return table[value]; });
    }
    return result;
}

} // namespace sl::widgets
