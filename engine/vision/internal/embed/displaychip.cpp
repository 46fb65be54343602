// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/displayscale.h"
#include "engine/vision/facepipeline.h"
#include "engine/vision/internal/embed/alignment.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sl::vision {
namespace {

constexpr double kTemplateSide = 112.0;
constexpr double kFaceShare = 0.72; ///< of the chip's side that the recognition crop takes
constexpr double kUp = 0.04;        ///< the crop's centre lies a little above the chip's: room for the chin
const QColor kSurround(118, 118, 118);

FivePoints chipPoints(int side) {
    FivePoints points = averageFace();
    const double scale = side * kFaceShare / kTemplateSide;
    for (QPointF& point : points)
        point = {(point.x() - kTemplateSide / 2) * scale + side * 0.5,
                 (point.y() - kTemplateSide / 2) * scale + side * (0.5 - kUp)};
    return points;
}

/// The part of the image the chip shows, so that a large photo is not resampled as a whole.
QRect shownPart(const QImage& image, const Similarity& toImage, int side) {
    QPolygonF corners;
    for (const QPointF corner : {QPointF(0, 0), QPointF(side, 0), QPointF(0, side), QPointF(side, side)})
        corners << toImage.map(corner);
    return (corners.boundingRect().adjusted(-2, -2, 2, 2) & QRectF(image.rect())).toAlignedRect();
}

} // namespace

double displayScale(const FaceGeometry& face, int side) {
    const double scale = fitSimilarity(face.landmarks, chipPoints(side)).scale();
    return std::isfinite(scale) ? scale : 0.0;
}

QImage displayChip(const QImage& image, const FaceGeometry& face, int side) {
    QImage chip(side, side, QImage::Format_RGB32);
    chip.fill(kSurround);
    const Similarity fit = fitSimilarity(face.landmarks, chipPoints(side));
    if (image.isNull() || !(fit.scale() > 0.0) || !std::isfinite(fit.scale()))
        return chip;
    const QRect part = shownPart(image, fit.inverted(), side);
    if (part.isEmpty())
        return chip;
    // QPainter's bilinear filter skips pixels below half size: halve by area first.
    const double reduction = std::min(1.0, fit.scale() * 2.0);
    const QSize reduced(std::max(1, int(part.width() * reduction)),
                        std::max(1, int(part.height() * reduction)));
    QImage source = image.copy(part);
    if (reduction < 1.0)
        source = source.scaled(reduced, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QTransform place(fit.a, fit.b, -fit.b, fit.a, fit.dx, fit.dy);
    place.translate(part.x(), part.y());
    place.scale(double(part.width()) / source.width(), double(part.height()) / source.height());
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(place);
    painter.drawImage(0, 0, source);
    return chip;
}

} // namespace sl::vision
