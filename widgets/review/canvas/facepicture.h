// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"

#include <QDate>
#include <QImage>
#include <QTransform>

namespace sl::widgets {

/// Distance of the eyes in scene units, for every picture that is compared: one scale, one tilt.
inline constexpr double kSceneEyeDistance = 100.0;

/// A picture and the face in it, in the picture's own pixels.
struct FacePicture {
    QImage image;
    FaceGeometry face;
    QDate takenOn; ///< null: not recorded
};

/// Maps pixels to the scene in which the eyes lie level at (-50, 0) and (50, 0).
[[nodiscard]] QTransform eyesToScene(const FaceGeometry& face);
/// The picture with the given areas covered by flat grey.
[[nodiscard]] QImage masked(const QImage& image, const QList<QRectF>& areas);

/// Brightness and contrast of what is shown, -100..100; the file is never changed.
struct Adjustment {
    int brightness = 0;
    int contrast = 0;
    bool operator==(const Adjustment&) const = default;
};
/// Any thread. 0, 0 gives the same picture.
[[nodiscard]] QImage adjusted(const QImage& image, const Adjustment& adjustment);

} // namespace sl::widgets
