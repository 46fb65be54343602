// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/variations.h"

#include "engine/core/geometry.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sl::vision {
namespace {

struct Variation {
    double right = 0.0, down = 0.0; ///< of the eye distance
    double scale = 1.0;             ///< of the crop
    double turn = 0.0;              ///< degrees
    double gamma = 1.0;
    int quality = 0;   ///< of JPEG; 0: not compressed
    double size = 1.0; ///< of the picture
};

constexpr std::array<Variation, kVariations> kTable{
    {{.right = 0.06},
     {.right = -0.06},
     {.down = 0.06},
     {.down = -0.06},
     {.scale = 1.06},
     {.scale = 0.94},
     {.turn = 4.0},
     {.turn = -4.0},
     {.gamma = 0.65},
     {.gamma = 0.75},
     {.gamma = 0.87},
     {.gamma = 1.15},
     {.gamma = 1.35},
     {.gamma = 1.55},
     {.quality = 85},
     {.quality = 65},
     {.quality = 45},
     {.quality = 30},
     {.size = 0.85},
     {.size = 0.7},
     {.size = 0.55},
     {.right = 0.04, .down = 0.04, .gamma = 0.8, .quality = 60},
     {.right = -0.04, .turn = 3.0, .gamma = 1.25, .size = 0.8},
     {.down = -0.04, .scale = 0.96, .turn = -3.0, .quality = 60}}};

/// The points of a crop that is moved, scaled and turned about the middle of the points.
FaceGeometry moved(FaceGeometry face, const Variation& by) {
    QPointF middle;
    for (const QPointF& point : face.landmarks)
        middle += point / double(face.landmarks.size());
    const QPointF eyes = face.landmarks[1] - face.landmarks[0];
    const double unit = std::max(std::hypot(eyes.x(), eyes.y()), 0.2 * face.box.width());
    const double angle = by.turn * std::numbers::pi / 180.0;
    const double c = std::cos(angle) * by.scale, s = std::sin(angle) * by.scale;
    for (QPointF& point : face.landmarks) {
        const QPointF away = point - middle;
        point = middle + QPointF(c * away.x() - s * away.y(), s * away.x() + c * away.y()) +
                QPointF(by.right * unit, by.down * unit);
    }
    return face;
}

/// The picture around the face, as far as any crop of it goes.
QRect surroundings(const QImage& picture, const FaceGeometry& face) {
    const double side = 1.5 * std::max({face.box.width(), face.box.height(), 8.0});
    return QRectF(face.box.center() - QPointF(side, side), QSizeF(2 * side, 2 * side)).toAlignedRect() &
           picture.rect();
}

QImage inOtherLight(QImage part, double gamma) {
    std::array<uchar, 256> table;
    for (size_t value = 0; value < table.size(); ++value)
        table[value] = uchar(std::lround(255.0 * std::pow(double(value) / 255.0, gamma)));
    for (int y = 0; y < part.height(); ++y) {
        uchar* line = part.scanLine(y);
        std::transform(line, line + 3 * part.width(), line, [&](uchar value) { return table[value]; });
    }
    return part;
}

QImage compressed(const QImage& part, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    part.save(&buffer, "JPG", quality);
    return QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_RGB888);
}

QImage resized(const QImage& part, double size) {
    const QSize wanted(std::max(1, qRound(part.width() * size)), std::max(1, qRound(part.height() * size)));
    return part.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB888);
}

QImage changed(QImage part, const Variation& by) {
    if (by.gamma != 1.0)
        part = inOtherLight(std::move(part), by.gamma);
    if (by.size != 1.0)
        part = resized(part, by.size);
    if (by.quality > 0)
        part = compressed(part, by.quality);
    return part;
}

} // namespace

Result<std::vector<Template>> variedTemplates(FacePipeline& pipeline, const QImage& picture,
                                              const FaceGeometry& face, const CancelToken& cancel) {
    const QRect area = surroundings(picture, face);
    if (area.isEmpty())
        return fail(ErrorCode::InvalidArgument, {}, u"the face lies outside the picture"_s);
    FaceGeometry inPart = face;
    inPart.box.translate(-area.topLeft());
    for (QPointF& point : inPart.landmarks)
        point -= area.topLeft();
    const QImage part = picture.copy(area);
    std::vector<Template> templates;
    for (const Variation& variation : kTable) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const QImage copy = changed(part, variation);
        if (copy.isNull())
            return fail(ErrorCode::VisionFailed, {}, u"a varied copy could not be made"_s);
        SL_TRY(auto made, pipeline.describe(copy, scaled(moved(inPart, variation), variation.size)));
        templates.push_back(std::move(made.templ));
    }
    return templates;
}

} // namespace sl::vision
