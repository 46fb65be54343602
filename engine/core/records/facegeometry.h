// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>

#include <array>
#include <vector>

namespace sl {

/// Embedding of a face: L2-normalised, the pack's dimension (128 for the reference pack).
using Template = std::vector<float>;
constexpr int kLargestTemplate = 1024; ///< values; the search holds no more

/// Where a face is, in pixels of the upright image (EXIF orientation applied).
struct FaceGeometry {
    QRectF box;
    /// Image left to right: eye, eye, nose tip, mouth corner, mouth corner.
    std::array<QPointF, 5> landmarks{};
    double score = 0.0;   ///< detector score, 0..1; 1 for a hand-placed face
    int quarterTurns = 0; ///< clockwise turns of the image at which the detector found it, 0..3
    bool placedByHand = false;
    /// Gamma of the lightened copy in which it was found and described, below 1; 1: the picture as it is.
    double lightening = 1.0;

    bool operator==(const FaceGeometry&) const = default;
};

/// Quality measures of one face. Not a likelihood of a right match.
struct QualityRecord {
    double unified = -1.0;       ///< 0..1, LightQNet; -1: the pack has no quality net
    double interEyePixels = 0.0; ///< distance of the eye centres in the original
    double yawDegrees = 0.0;     ///< estimated from five landmarks: coarse
    double pitchDegrees = 0.0;
    double rollDegrees = 0.0;
    double sharpness = 0.0; ///< 0..100, higher is better
    double exposure = 0.0;  ///< 0..100: share of the face neither under- nor over-exposed

    bool operator==(const QualityRecord&) const = default;
};

} // namespace sl
