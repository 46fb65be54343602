// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/vision/opencvadapter.h"

#include <optional>

namespace sl::vision {

struct Posture {
    double yawDegrees = 0.0;   ///< positive: the nose points to the image's right
    double pitchDegrees = 0.0; ///< positive: the nose points up
    double rollDegrees = 0.0;  ///< positive: turned clockwise in the image
};

/// Head posture from five points, coarse (no camera model). With the points turned so that the eyes are
/// level, in units of the distance from the eyes' middle to the mouth's middle, u = the nose's sideways
/// distance from the line between the two middles and v = its share of the way from eyes to mouth:
///   yaw = atan(kYaw u), pitch = atan(kPitch (v0 - v)); roll = angle of the eye line.
/// The constants are fitted to booking photos turned by known angles (see facequality.cpp).
[[nodiscard]] Posture estimatePosture(const FivePoints& points);

/// 0..100 from the variance of the Laplacian of a grey aligned crop: 100 (1 - exp(-variance / 300)).
[[nodiscard]] double sharpnessOf(const cv::Mat& crop);

/// 0..100: share of the crop's pixels whose luminance (BT.601) is in 26..246. ISO/IEC 29794-5 calls 0..25
/// under- and 247..255 over-exposed.
[[nodiscard]] double exposureOf(const cv::Mat& crop);

/// The quality vector of a face. One instance per thread.
class FaceQuality {
public:
    [[nodiscard]] static Result<FaceQuality> create(const std::optional<NetSpec>& spec);

    /// `crop` is the aligned crop; inter-eye distance is in pixels of the image `face` lies in.
    [[nodiscard]] QualityRecord measure(const cv::Mat& crop, const FaceGeometry& face);

private:
    std::optional<NetSpec> m_spec;
    cv::dnn::Net m_net;
};

} // namespace sl::vision
