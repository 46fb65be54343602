// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/canvas/facepicture.h"

#include "engine/session/adjusting.h"

#include <QPainter>

#include <algorithm>
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

namespace {

constexpr int kCountedSide = 512; ///< pixels of the copy whose brightnesses are counted

/// How far the steps turned the picture, in degrees clockwise.
double turnOf(const QList<Adjustment>& steps) {
    double turn = 0.0;
    for (const Adjustment& step : steps) {
        if (step.kind == AdjustmentKind::Rotation)
            turn += step.value;
        if (step.kind == AdjustmentKind::Mirror)
            turn = -turn;
    }
    return turn;
}

/// Of the pixels after the steps.
QTransform toScene(const FacePicture& picture, const QList<Adjustment>& steps) {
    return eyesToScene(session::faceAfter(picture.face, picture.image.size(), steps)) *
           QTransform().rotate(turnOf(steps));
}

std::array<int, 256> histogramOf(const QImage& image) {
    return session::histogram(image.scaled(kCountedSide, kCountedSide, Qt::KeepAspectRatio));
}

} // namespace

QTransform placesInScene(const FacePicture& picture, const QList<Adjustment>& steps) {
    return session::placesAfter(picture.image.size(), steps) * toScene(picture, steps);
}

ShownPicture shownPicture(const FacePicture& picture, const QList<Adjustment>& steps) {
    ShownPicture shown;
    if (picture.image.isNull())
        return shown;
    const QSize size = picture.image.size();
    const QImage image = session::adjusted(picture.image, steps);
    shown.originalToImage = session::placesAfter(size, steps);
    shown.toScene = toScene(picture, steps);
    QList<QRectF> covered;
    for (const QRectF& area : picture.covered)
        covered.append(shown.originalToImage.mapRect(area));
    shown.image = masked(image, covered);
    shown.histogram = histogramOf(shown.image);
    return shown;
}

ShownPicture shownPart(const FacePicture& picture, const QList<Adjustment>& steps, QRect part,
                       int mostPixels) {
    part = QRect(part.left() & ~1, part.top() & ~1, part.width(), part.height()) & picture.image.rect();
    FacePicture cut = picture; // from an even line on, so that fields stay apart
    cut.image = picture.image.copy(part);
    if (std::max(part.width(), part.height()) > mostPixels)
        cut.image = cut.image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio);
    const QTransform toCut = QTransform::fromTranslate(-part.left(), -part.top()) *
                             QTransform::fromScale(double(cut.image.width()) / std::max(1, part.width()),
                                                   double(cut.image.height()) / std::max(1, part.height()));
    for (QPointF& point : cut.face.landmarks)
        point = toCut.map(point);
    for (QRectF& area : cut.covered)
        area = toCut.mapRect(area);
    ShownPicture shown = shownPicture(cut, steps);
    shown.originalToImage = toCut * shown.originalToImage;
    return shown;
}

} // namespace sl::widgets
