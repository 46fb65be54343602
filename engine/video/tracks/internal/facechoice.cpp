// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/internal/facechoice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sl::video {
namespace {

constexpr double kLargeFace = 60.0;    ///< pixels between the eyes from which size adds nothing
constexpr double kLargeLook = 80.0;    ///< the same for the side of a box in a look
constexpr double kOtherPosture = 20.0; ///< degrees from which a posture counts as another one
constexpr double kSamePostureWorth = 0.5;
constexpr double kSharp = 300.0; ///< variance of the Laplacian; see vision's sharpnessOf()

/// 1 for a nose in the middle between the eyes, 0 for one at an eye.
double frontalityOf(const FaceGeometry& face) {
    const QPointF eyes = face.landmarks[1] - face.landmarks[0];
    const double distance = std::hypot(eyes.x(), eyes.y());
    if (distance <= 0.0)
        return 0.0;
    const QPointF nose = face.landmarks[2] - (face.landmarks[0] + face.landmarks[1]) / 2.0;
    const double sideways = std::abs(QPointF::dotProduct(nose, eyes)) / (distance * distance);
    return std::clamp(1.0 - 2.0 * sideways, 0.0, 1.0);
}

double sharpnessIn(const QImage& look, const QRectF& box) {
    const QRect area = box.toAlignedRect() & look.rect();
    const auto grey = look.copy(area).convertToFormat(QImage::Format_Grayscale8);
    double sum = 0.0, squares = 0.0;
    for (int y = 1; y + 1 < grey.height(); ++y) {
        const uchar *above = grey.constScanLine(y - 1), *row = grey.constScanLine(y),
                    *below = grey.constScanLine(y + 1);
        for (int x = 1; x + 1 < grey.width(); ++x) {
            const double value = above[x] + below[x] + row[x - 1] + row[x + 1] - 4.0 * row[x];
            sum += value;
            squares += value * value;
        }
    }
    const double count = double(std::max(0, grey.width() - 2)) * std::max(0, grey.height() - 2);
    if (count <= 0)
        return 0.0;
    const double mean = sum / count;
    return 1.0 - std::exp(-(squares / count - mean * mean) / kSharp);
}

double cosineOfDegrees(double degrees) {
    return std::max(0.0, std::cos(degrees * std::numbers::pi / 180.0));
}

double postureApart(const QualityRecord& a, const QualityRecord& b) {
    return std::hypot(a.yawDegrees - b.yawDegrees, a.pitchDegrees - b.pitchDegrees);
}

/// 0 for a face too near in time to one that is kept already.
double worthBeside(const OfferedFace& face, const std::vector<OfferedFace>& offered,
                   const TrackSettings& settings) {
    double worth = face.worth;
    for (const auto& other : offered) {
        if (!other.isKept)
            continue;
        if (std::abs(face.seconds - other.seconds) < settings.apart)
            return 0.0;
        const double differs =
            std::min(1.0, postureApart(face.face.quality, other.face.quality) / kOtherPosture);
        worth = std::min(worth, face.worth * (kSamePostureWorth + (1.0 - kSamePostureWorth) * differs));
    }
    return worth;
}

} // namespace

double promiseOf(const QImage& look, const FaceGeometry& face) {
    const double size = std::min(1.0, std::min(face.box.width(), face.box.height()) / kLargeLook);
    return face.score * size * (0.1 + 0.9 * frontalityOf(face)) * (0.1 + 0.9 * sharpnessIn(look, face.box));
}

double worthOf(const vision::ProcessedFace& face) {
    const auto& quality = face.quality;
    const double sharp = quality.sharpness / 100.0;
    const double good = quality.unified >= 0.0 ? std::sqrt(std::max(0.0, quality.unified) * sharp) : sharp;
    const double size = std::min(1.0, quality.interEyePixels / kLargeFace);
    const double frontal = cosineOfDegrees(quality.yawDegrees) * cosineOfDegrees(quality.pitchDegrees);
    return good * size * frontal;
}

void chooseKept(std::vector<OfferedFace>& offered, const TrackSettings& settings) {
    for (auto& face : offered)
        face.isKept = false;
    if (offered.empty())
        return;
    std::max_element(offered.begin(), offered.end(), [](const auto& a, const auto& b) {
        return a.worth < b.worth;
    })->isKept = true;
    for (int kept = 1; kept < settings.kept; ++kept) {
        OfferedFace* best = nullptr;
        double bestWorth = 0.0;
        for (auto& face : offered) {
            const double worth = face.isKept ? 0.0 : worthBeside(face, offered, settings);
            if (worth > bestWorth) {
                best = &face;
                bestWorth = worth;
            }
        }
        if (!best)
            return;
        best->isKept = true;
    }
}

Template meanTemplate(std::span<const OfferedFace> faces) {
    constexpr double kLeastWeight = 1e-3; // a track of poor faces alone has a mean too
    Template mean;
    for (const auto& face : faces) {
        mean.resize(face.face.templ.size());
        const double weight = std::max(face.worth, kLeastWeight);
        for (size_t i = 0; i < mean.size(); ++i)
            mean[i] += float(weight * face.face.templ[i]);
    }
    double length = 0.0;
    for (const float value : mean)
        length += double(value) * value;
    for (float& value : mean)
        value = length > 0.0 ? float(value / std::sqrt(length)) : 0.0F;
    return mean;
}

double similarity(const Template& a, const Template& b) {
    if (a.empty() || a.size() != b.size())
        return -1.0;
    double sum = 0.0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * b[i];
    return sum;
}

} // namespace sl::video
