// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/internal/quality/facequality.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace sl::vision {
namespace {

// Fitted to the medians over ten people's booking photos at yaw 0, 45 and 90 and pitch -30, 0 and 30 degrees
// (FRMDB) and to 300 faces of LFW. Errors of 10 degrees in yaw and 15 in pitch are usual; people's faces
// differ.
constexpr double kNoseSideways = 0.535; ///< u at full profile
constexpr double kEyesFrontal = 0.95;   ///< eye distance of a frontal face
constexpr double kNoseFrontal = 0.575;  ///< v of a level head
constexpr double kNoseDown = 0.13;      ///< growth of v with the tangent of the pitch
constexpr double kSharpnessScale = 300.0;

double degrees(double radians) {
    return radians * 180.0 / std::numbers::pi;
}

/// The middle of the crop, where the face is: the corners show hair and background.
cv::Mat greyMiddle(const cv::Mat& crop) {
    cv::Mat grey;
    cv::cvtColor(crop, grey, cv::COLOR_RGB2GRAY);
    return grey(cv::Rect(crop.cols / 5, crop.rows / 4, crop.cols * 3 / 5, crop.rows * 5 / 8));
}

} // namespace

Posture estimatePosture(const FivePoints& points) {
    const Similarity fit = fitSimilarity(points, averageFace());
    const auto level = [&](QPointF p) {
        return QPointF(fit.a * p.x() - fit.b * p.y(), fit.b * p.x() + fit.a * p.y());
    };
    const QPointF eyes = level((points[0] + points[1]) / 2);
    const QPointF mouth = level((points[3] + points[4]) / 2);
    const QPointF nose = level(points[2]);
    const double height = mouth.y() - eyes.y();
    Posture posture;
    posture.rollDegrees = degrees(std::atan2(-fit.b, fit.a));
    if (!(height > 0.0))
        return posture;
    const double eyeDistance = (level(points[1]).x() - level(points[0]).x()) / height;
    const double down = (nose.y() - eyes.y()) / height;
    const double middle = eyes.x() + (mouth.x() - eyes.x()) * down;
    const double sideways = (nose.x() - middle) / height;
    posture.yawDegrees =
        degrees(std::atan2(sideways / kNoseSideways, std::max(0.0, eyeDistance) / kEyesFrontal));
    posture.pitchDegrees = degrees(std::atan((down - kNoseFrontal) / kNoseDown));
    return posture;
}

double sharpnessOf(const cv::Mat& crop) {
    cv::Mat edges;
    cv::Laplacian(greyMiddle(crop), edges, CV_32F);
    cv::Scalar mean, deviation;
    cv::meanStdDev(edges, mean, deviation);
    return 100.0 * (1.0 - std::exp(-deviation[0] * deviation[0] / kSharpnessScale));
}

double exposureOf(const cv::Mat& crop) {
    cv::Mat usable;
    const cv::Mat grey = greyMiddle(crop);
    cv::inRange(grey, 26, 246, usable);
    return 100.0 * cv::countNonZero(usable) / double(grey.total());
}

Result<FaceQuality> FaceQuality::create(const std::optional<NetSpec>& spec) {
    FaceQuality quality;
    if (!spec)
        return quality;
    SL_TRY(auto net, loadNet(*spec));
    quality.m_spec = spec;
    quality.m_net = std::move(net);
    return quality;
}

QualityRecord FaceQuality::measure(const cv::Mat& crop, const FaceGeometry& face) {
    const Posture posture = estimatePosture(face.landmarks);
    const QPointF eyeLine = face.landmarks[1] - face.landmarks[0];
    QualityRecord quality;
    quality.interEyePixels = std::hypot(eyeLine.x(), eyeLine.y());
    quality.yawDegrees = posture.yawDegrees;
    quality.pitchDegrees = posture.pitchDegrees;
    quality.rollDegrees = posture.rollDegrees;
    quality.sharpness = sharpnessOf(crop);
    quality.exposure = exposureOf(crop);
    if (m_spec) {
        cv::Mat input;
        cv::resize(crop, input, {m_spec->input.width(), m_spec->input.height()}, 0, 0, cv::INTER_LINEAR);
        m_net.setInput(toBlob({&input, 1}, *m_spec));
        quality.unified = std::clamp(double(m_net.forward().ptr<float>()[0]), 0.0, 1.0);
    }
    return quality;
}

} // namespace sl::vision
