// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/vision/internal/opencvadapter.h"

#include <optional>

namespace sl::vision {

struct Posture {
    double yawDegrees = 0.0;   ///< -90..90, positive: the nose points to the image's right
    double pitchDegrees = 0.0; ///< -90..90, positive: seen from above (bowed head or high camera)
    double rollDegrees = 0.0;  ///< positive: turned clockwise in the image
};

/// Head posture from five points, coarse (no camera model). Roll is the turn of the similarity that fits the
/// average face. With that turn undone and lengths in units of the distance from the eyes' middle to the
/// mouth's middle: e = distance of the eyes, v = the nose's way down from the eyes, u = its way sideways from
/// the line through both middles; yaw = atan2(u / 0.535, e / 0.95), pitch = atan((v - 0.575) / 0.13).
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
