// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointF>

#include <array>
#include <vector>

namespace sl::demo {

using Colour = std::array<float, 3>; ///< red, green, blue, 0..255

/// A picture being drawn: red, green, blue as floats, rows from the top, 0..255 not limited.
struct Canvas {
    Canvas(int width, int height, const Colour& colour = {});
    [[nodiscard]] static Canvas fromImage(const QImage& image);

    [[nodiscard]] float* pixel(int x, int y) {
        return rgb.data() + 3 * (size_t(y) * size_t(width) + size_t(x));
    }
    [[nodiscard]] const float* pixel(int x, int y) const {
        return rgb.data() + 3 * (size_t(y) * size_t(width) + size_t(x));
    }
    /// Bilinear; beyond the edge its pixels repeat.
    [[nodiscard]] Colour sample(float x, float y) const;

    int width;
    int height;
    std::vector<float> rgb;
};

/// Gaussian of standard deviation `sigma` pixels, cut at three of them; edges repeat.
[[nodiscard]] Canvas blurred(const Canvas& canvas, double sigma);

[[nodiscard]] inline Colour operator*(const Colour& colour, float factor) {
    return {factor * colour[0], factor * colour[1], factor * colour[2]};
}

} // namespace sl::demo
