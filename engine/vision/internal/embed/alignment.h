// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <array>

namespace sl::vision {

using FivePoints = std::array<QPointF, 5>;

/// Turn, uniform scale and shift in the plane: x' = a x - b y + dx, y' = b x + a y + dy.
struct Similarity {
    double a = 1.0;
    double b = 0.0;
    double dx = 0.0;
    double dy = 0.0;

    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF map(QPointF point) const;
    [[nodiscard]] Similarity inverted() const;
};

/// The similarity that maps `from` onto `to` with the least squared error (Umeyama 1991, without reflection;
/// in the plane it has the closed form used here). `from` must not be one point five times.
[[nodiscard]] Similarity fitSimilarity(const FivePoints& from, const FivePoints& to);

/// Where the five points of an average frontal face lie in a 112x112 crop: the template that the embedding
/// networks of the ArcFace family were trained with.
[[nodiscard]] const FivePoints& averageFace();

} // namespace sl::vision
