// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/canvas/facepicture.h"

#include "engine/session/adjusting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sl::widgets {

namespace {

/// Distance of the eyes by that of eyes and mouth, of a head that faces the camera: the five points that
/// faces are aligned to (Deng et al., ArcFace, 2019), 35.2 by 40.7.
constexpr double kEyesByMouth = 0.866;
/// From where on eyes are too close to each other for their distance: of a head turned aside by 60 degrees.
constexpr double kFromTheSide = 0.5;

double lengthOf(QPointF point) {
    return std::hypot(point.x(), point.y());
}

struct Eyes {
    QPointF across, middle;
    double distance = 0.0; ///< as if the head faced the camera
    bool isFromTheSide = false;
};

Eyes eyesOf(const FaceGeometry& face) {
    const auto& points = face.landmarks;
    Eyes eyes{points.at(1) - points.at(0), (points.at(0) + points.at(1)) / 2};
    eyes.distance = lengthOf(eyes.across);
    const double frontal = kEyesByMouth * lengthOf((points.at(3) + points.at(4)) / 2 - eyes.middle);
    eyes.isFromTheSide = eyes.distance < kFromTheSide * frontal;
    if (eyes.isFromTheSide)
        eyes.distance = frontal;
    return eyes;
}

} // namespace

double turnOfEyes(const FaceGeometry& face) {
    const Eyes eyes = eyesOf(face);
    return eyes.isFromTheSide ? 0.0
                              : -std::atan2(eyes.across.y(), eyes.across.x()) * 180.0 / std::numbers::pi;
}

QTransform eyesToScene(const FaceGeometry& face) {
    const Eyes eyes = eyesOf(face);
    QTransform toScene;
    if (eyes.distance < 1.0)
        return toScene;
    const double scale = kSceneEyeDistance / eyes.distance;
    toScene.rotate(turnOfEyes(face));
    toScene.scale(scale, scale);
    toScene.translate(-eyes.middle.x(), -eyes.middle.y());
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
