// SPDX-License-Identifier: Apache-2.0
// All lengths are pixels of the model's face, seen from the face's middle.
#include "engine/demo/internal/drawing/body.h"

#include <algorithm>
#include <cmath>

namespace sl::demo {
namespace {

constexpr double kShoulder = 122; ///< half the width, arms included
constexpr double kNeck = 35;      ///< half the width
constexpr double kNeckTop = 40;
constexpr double kCollar = 90; ///< where neck and shoulders meet
constexpr double kArmsEnd = 520;
constexpr double kLegs = 84;  ///< half the width of both
constexpr double kStep = 480; ///< legs are two below this
constexpr double kFeet = 960;
constexpr double kEdge = 1.5; ///< half the width of a soft outline

/// How far inside an outline `inside` pixels from it are: 0 outside, 1 inside.
double cover(double inside) {
    return std::clamp(0.5 + inside / (2 * kEdge), 0.0, 1.0);
}

double coverOfClothes(double across, double down) {
    const double share = std::min(across / kShoulder, 1.0);
    const double shoulderLine = kCollar + 26 * share + 96 * std::pow(share, 7);
    const double neckline = std::hypot(across / 44, (down - kCollar + 14) / 34) - 1.0;
    const double torso =
        cover(std::min({down - shoulderLine, kShoulder - across, kArmsEnd - down, 30 * neckline}));
    const double legs = cover(
        std::min({down - (kArmsEnd - 60), kLegs - across, kFeet - down, down < kStep ? kLegs : across - 5}));
    return std::max(torso, legs);
}

/// Folds, the line of the arms, less light at the sides and below.
float lightOnClothes(double across, double down) {
    const double round = 1.14 - 0.38 * std::pow(across / kShoulder, 2);
    const double arm = down > 190 && down < kArmsEnd ? 0.22 * std::exp(-std::pow((across - 84) / 5, 2)) : 0.0;
    const double collar =
        0.3 * std::exp(-std::pow((std::hypot(across / 44, (down - kCollar + 14) / 34) - 1) * 9, 2));
    const double trousers = down > kArmsEnd - 70 && across < kLegs ? 0.62 : 1.0;
    return static_cast<float>(trousers * (round - arm - collar) * (1.05 - 0.0005 * down));
}

double coverOfNeck(double across, double down) {
    const double width = kNeck + 0.004 * std::pow(std::max(0.0, down - 70), 2);
    return cover(std::min({width - across, down - kNeckTop, kCollar + 32 - down}));
}

/// Rounded, and in the shadow of the chin above.
float lightOnNeck(double across, double down) {
    const double shadow = std::clamp((down - 62) / 44, 0.0, 1.0);
    return static_cast<float>((0.56 + 0.38 * shadow) * (1.04 - 0.3 * std::pow(across / kNeck, 2)));
}

void lay(float* pixel, const Colour& colour, double weight) {
    for (size_t c = 0; c < 3; ++c)
        pixel[c] += static_cast<float>(weight) * (colour[c] - pixel[c]);
}

} // namespace

void layBody(Canvas& canvas, QPointF at, double scale, const Colour& skin, const Colour& clothes) {
    const double reach = scale * (kShoulder + 2 * kEdge);
    const int left = std::max(0, static_cast<int>(at.x() - reach));
    const int right = std::min(canvas.width, static_cast<int>(at.x() + reach) + 1);
    const int top = std::max(0, static_cast<int>(at.y() + scale * (kNeckTop - kEdge)));
    const int bottom = std::min(canvas.height, static_cast<int>(at.y() + scale * (kFeet + kEdge)) + 1);
    for (int y = top; y < bottom; ++y) {
        const double down = (y - at.y()) / scale;
        for (int x = left; x < right; ++x) {
            const double across = std::abs(x - at.x()) / scale;
            float* const pixel = canvas.pixel(x, y);
            if (const double weight = coverOfNeck(across, down); weight > 0)
                lay(pixel, skin * lightOnNeck(across, down), weight);
            if (const double weight = coverOfClothes(across, down); weight > 0)
                lay(pixel, clothes * lightOnClothes(across, down), weight);
        }
    }
}

} // namespace sl::demo
