// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/adjust/adjusting.h"

#include "engine/core/files/sha256digest.h"
#include "engine/core/literals.h"
#include "engine/core/records/adjustment.h"
#include "engine/vision/adjust/internal/places.h"
#include "engine/vision/adjust/internal/tones.h"

#include <utility>

namespace sl::vision {
namespace {

QImage afterStep(const QImage& picture, const Adjustment& step) {
    switch (step.kind) {
    case AdjustmentKind::Field:
        return ofField(picture, step.value == 1);
    case AdjustmentKind::PixelAspect:
        return stretched(picture, step.value);
    case AdjustmentKind::Mirror:
        return picture.mirrored(true, false);
    case AdjustmentKind::Rotation:
        return turned(picture, step.value);
    case AdjustmentKind::Grey:
        return grey(picture);
    case AdjustmentKind::Channel:
        return channel(picture, step.value);
    case AdjustmentKind::Sharpening:
        return sharpened(picture, step.value, step.second);
    default:
        return toned(picture, toneTable(step));
    }
}

/// Where the places of a picture of `size` are after one step, which may change the size.
QTransform placesAfterStep(QSize& size, const Adjustment& step) {
    const QSize before = size;
    switch (step.kind) {
    case AdjustmentKind::PixelAspect:
        size.setWidth(stretchedWidth(before.width(), step.value));
        return QTransform::fromScale(double(size.width()) / before.width(), 1.0);
    case AdjustmentKind::Mirror:
        return {-1, 0, 0, 1, double(before.width()), 0};
    case AdjustmentKind::Rotation:
        size = turnedSize(before, step.value);
        return QTransform::fromTranslate(-before.width() / 2.0, -before.height() / 2.0) *
               QTransform().rotate(step.value) *
               QTransform::fromTranslate(size.width() / 2.0, size.height() / 2.0);
    default:
        return {};
    }
}

} // namespace

QSize sizeAfter(QSize size, const QList<Adjustment>& steps) {
    for (const auto& step : steps) {
        placesAfterStep(size, step);
        if (qint64(size.width()) * size.height() > kMostAdjustedPixels)
            return {};
    }
    return size;
}

QImage adjusted(const QImage& picture, const QList<Adjustment>& steps) {
    if (picture.isNull() || steps.isEmpty())
        return picture;
    if (sizeAfter(picture.size(), steps).isEmpty())
        return {};
    QImage made = picture.convertToFormat(QImage::Format_RGB888);
    for (const auto& step : steps) {
        if (made.isNull())
            return {};
        made = afterStep(made, step);
    }
    return made;
}

Sha256 pixelHash(const QImage& picture) {
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB888);
    Sha256Digest digest;
    digest.add("P6\n" + QByteArray::number(pixels.width()) + ' ' + QByteArray::number(pixels.height()) +
               "\n255\n");
    for (int y = 0; y < pixels.height(); ++y)
        digest.add({pixels.constScanLine(y), 3 * qsizetype(pixels.width())});
    return digest.result();
}

Result<QList<AdjustedStep>> recordedSteps(const QImage& picture, const QList<Adjustment>& steps) {
    QList<AdjustedStep> recorded;
    QImage made = picture;
    for (const auto& step : steps) {
        made = adjusted(made, {step});
        if (made.isNull())
            return fail(ErrorCode::ImageTooLarge, {}, u"after the step “%1”"_s.arg(nameOf(step.kind)));
        recorded.append({step, pixelHash(made)});
    }
    return recorded;
}

QTransform placesAfter(QSize size, const QList<Adjustment>& steps) {
    QTransform places;
    for (const auto& step : steps)
        places *= placesAfterStep(size, step);
    return places;
}

FaceGeometry faceAfter(FaceGeometry face, QSize size, const QList<Adjustment>& steps) {
    const QTransform places = placesAfter(size, steps);
    face.box = places.mapRect(face.box);
    for (auto& point : face.landmarks)
        point = places.map(point);
    if (places.determinant() < 0) { // mirrored: what was on the left is on the right
        std::swap(face.landmarks[0], face.landmarks[1]);
        std::swap(face.landmarks[3], face.landmarks[4]);
    }
    return face;
}

std::array<int, 256> histogram(const QImage& picture) {
    std::array<int, 256> counts{};
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < pixels.height(); ++y) {
        const uchar* pixel = pixels.constScanLine(y);
        for (int x = 0; x < pixels.width(); ++x, pixel += 3)
            ++counts.at(size_t(brightness(pixel)));
    }
    return counts;
}

} // namespace sl::vision
