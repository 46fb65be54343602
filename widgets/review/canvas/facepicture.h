// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/adjustmentrecord.h"
#include "engine/core/records/facegeometry.h"
#include "engine/core/records/picturedamage.h"

#include <QDate>
#include <QImage>
#include <QTransform>

#include <array>

namespace sl::widgets {

/// Distance of the eyes in scene units, for every picture that is compared: one scale, one tilt.
inline constexpr double kSceneEyeDistance = 100.0;

/// A picture as it was received, and the face in it, in the picture's own pixels.
struct FacePicture {
    QImage image;
    FaceGeometry face;
    QDate takenOn; ///< null: not recorded
    Sha256 file = {};
    QList<QRectF> covered = {}; ///< other people's faces, which are never shown
    PictureDamage damage = {};
};

/// What is drawn of a picture.
struct ShownPicture {
    QImage image;
    QTransform toScene;         ///< of the pixels of `image`
    QTransform originalToImage; ///< from the pixels of the picture as it was received
    std::array<int, 256> histogram{};
};

/// Maps pixels to the scene in which the eyes lie level at (-50, 0) and (50, 0). Of a head seen from the
/// side, whose eyes are no measure, the distance between eyes and mouth is the scale, and nothing is turned.
[[nodiscard]] QTransform eyesToScene(const FaceGeometry& face);
/// By how many degrees clockwise eyesToScene() turns the picture.
[[nodiscard]] double turnOfEyes(const FaceGeometry& face);
/// The picture with the given areas covered by flat grey.
[[nodiscard]] QImage masked(const QImage& image, const QList<QRectF>& areas);

/// Maps pixels of the picture as it was received to the scene after the steps.
[[nodiscard]] QTransform placesInScene(const FacePicture& picture, const QList<Adjustment>& steps);
/// The picture after the steps, its covered areas covered, in the scene: its eyes are level but for what the
/// steps turned. Any thread.
[[nodiscard]] ShownPicture shownPicture(const FacePicture& picture, const QList<Adjustment>& steps);
/// The same of a part alone, at most `mostPixels` wide and high: quick, for while a slider is dragged.
[[nodiscard]] ShownPicture shownPart(const FacePicture& picture, const QList<Adjustment>& steps, QRect part,
                                     int mostPixels);

} // namespace sl::widgets
