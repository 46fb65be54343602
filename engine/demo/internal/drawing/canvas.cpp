// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/canvas.h"

#include <algorithm>
#include <cmath>

namespace sl::demo {
namespace {

std::vector<float> gaussian(double sigma) {
    const int reach = std::max(1, static_cast<int>(std::ceil(3.0 * sigma)));
    std::vector<float> weights(size_t(reach) + 1); // from the middle outwards
    float sum = 0;
    for (int i = 0; i <= reach; ++i) {
        weights[size_t(i)] = static_cast<float>(std::exp(-0.5 * i * i / (sigma * sigma)));
        sum += (i == 0 ? 1.0F : 2.0F) * weights[size_t(i)];
    }
    for (float& weight : weights)
        weight /= sum;
    return weights;
}

/// One pass over the rows of `from`; `to` gets the result.
void blurRows(const Canvas& from, Canvas& to, const std::vector<float>& weights) {
    const int reach = static_cast<int>(weights.size()) - 1;
    std::vector<float> row(3 * size_t(from.width + 2 * reach)); // with its ends repeated
    for (int y = 0; y < from.height; ++y) {
        for (int x = 0; x < from.width + 2 * reach; ++x)
            std::copy_n(from.pixel(std::clamp(x - reach, 0, from.width - 1), y), 3,
                        row.data() + 3 * size_t(x));
        float* const out = to.pixel(0, y);
        const float* const middle = row.data() + 3 * size_t(reach);
        const int values = 3 * from.width;
        for (int i = 0; i < values; ++i)
            out[i] = weights[0] * middle[i];
        for (int step = 1; step <= reach; ++step)
            for (int i = 0; i < values; ++i)
                out[i] += weights[size_t(step)] * (middle[i - 3 * step] + middle[i + 3 * step]);
    }
}

void blurColumns(const Canvas& from, Canvas& to, const std::vector<float>& weights) {
    const int values = 3 * from.width;
    for (int y = 0; y < from.height; ++y) {
        float* const out = to.pixel(0, y);
        const float* const middle = from.pixel(0, y);
        for (int i = 0; i < values; ++i)
            out[i] = weights[0] * middle[i];
        for (int step = 1; step < static_cast<int>(weights.size()); ++step) {
            const float* const above = from.pixel(0, std::max(y - step, 0));
            const float* const below = from.pixel(0, std::min(y + step, from.height - 1));
            for (int i = 0; i < values; ++i)
                out[i] += weights[size_t(step)] * (above[i] + below[i]);
        }
    }
}

} // namespace

Canvas::Canvas(int w, int h, const Colour& colour) : width(w), height(h), rgb(3 * size_t(w) * size_t(h)) {
    for (size_t i = 0; i < rgb.size(); i += 3)
        std::copy(colour.begin(), colour.end(), rgb.begin() + std::ptrdiff_t(i));
}

Canvas Canvas::fromImage(const QImage& image) {
    const QImage plain = image.convertToFormat(QImage::Format_RGB888);
    Canvas canvas(plain.width(), plain.height());
    for (int y = 0; y < plain.height(); ++y)
        std::copy_n(plain.constScanLine(y), 3 * plain.width(), canvas.pixel(0, y));
    return canvas;
}

Colour Canvas::sample(float x, float y) const {
    x = std::clamp(x, 0.0F, float(width - 1));
    y = std::clamp(y, 0.0F, float(height - 1));
    const int left = std::min(static_cast<int>(x), width - 2);
    const int top = std::min(static_cast<int>(y), height - 2);
    const float right = x - float(left);
    const float down = y - float(top);
    const float* const upper = pixel(left, top);
    const float* const lower = pixel(left, top + 1);
    Colour colour;
    for (size_t c = 0; c < 3; ++c)
        colour[c] = (1 - down) * ((1 - right) * upper[c] + right * upper[c + 3]) +
                    down * ((1 - right) * lower[c] + right * lower[c + 3]);
    return colour;
}

Canvas blurred(const Canvas& canvas, double sigma) {
    const auto weights = gaussian(sigma);
    Canvas rows(canvas.width, canvas.height);
    blurRows(canvas, rows, weights);
    Canvas both(canvas.width, canvas.height);
    blurColumns(rows, both, weights);
    return both;
}

} // namespace sl::demo
