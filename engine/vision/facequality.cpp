// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/facequality.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace sl::vision {
namespace {

constexpr double kYaw = 1.9;
constexpr double kPitch = 2.6;
constexpr double kNoseAtFrontal = 0.49;
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
    const QPointF eyeLine = points[1] - points[0];
    const double roll = std::atan2(eyeLine.y(), eyeLine.x());
    const auto level = [&](QPointF p) {
        return QPointF(p.x() * std::cos(roll) + p.y() * std::sin(roll),
                       p.y() * std::cos(roll) - p.x() * std::sin(roll));
    };
    const QPointF eyes = level((points[0] + points[1]) / 2);
    const QPointF mouth = level((points[3] + points[4]) / 2);
    const QPointF nose = level(points[2]);
    const double height = mouth.y() - eyes.y();
    Posture posture;
    posture.rollDegrees = degrees(roll);
    if (height <= 0.0)
        return posture;
    const double down = (nose.y() - eyes.y()) / height;
    const double middle = eyes.x() + (mouth.x() - eyes.x()) * down;
    posture.yawDegrees = degrees(std::atan(kYaw * (nose.x() - middle) / height));
    posture.pitchDegrees = degrees(std::atan(kPitch * (kNoseAtFrontal - down)));
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
    auto net = loadNet(*spec);
    if (!net)
        return fail(net);
    quality.m_spec = spec;
    quality.m_net = *std::move(net);
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
