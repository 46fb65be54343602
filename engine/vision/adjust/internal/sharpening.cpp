// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/adjust/internal/places.h"

#include <algorithm>
#include <vector>

namespace sl::vision {
namespace {

/// Binomial weights; their sum is 4 to the power of the radius.
std::vector<int> weightsOf(int radius) {
    std::vector<int> weights{1};
    for (int i = 0; i < 2 * radius; ++i) {
        weights.push_back(0);
        for (size_t k = weights.size() - 1; k > 0; --k)
            weights[k] += weights[k - 1];
    }
    return weights;
}

/// A line blurred sideways, in 256ths of a value.
class BlurredLines {
public:
    BlurredLines(const QImage& picture, int radius)
        : m_picture(picture)
        , m_radius(radius)
        , m_weights(weightsOf(radius))
        , m_lines(m_weights.size(), std::vector<int>(size_t(picture.width()) * 3))
        , m_held(m_weights.size(), -1) {}

    [[nodiscard]] const std::vector<int>& line(int y) {
        y = std::clamp(y, 0, m_picture.height() - 1);
        const auto slot = size_t(y) % m_lines.size();
        if (m_held[slot] != y)
            fill(m_lines[slot], m_picture.constScanLine(y));
        m_held[slot] = y;
        return m_lines[slot];
    }
    [[nodiscard]] const std::vector<int>& weights() const { return m_weights; }

private:
    void fill(std::vector<int>& blurred, const uchar* line) const {
        const int last = m_picture.width() - 1;
        const int all = 1 << (2 * m_radius);
        for (int x = 0; x <= last; ++x) {
            for (int i = 0; i < 3; ++i) {
                int sum = 0;
                for (int k = -m_radius; k <= m_radius; ++k)
                    sum += m_weights[size_t(k + m_radius)] * line[3 * std::clamp(x + k, 0, last) + i];
                blurred[size_t(3 * x + i)] = (256 * sum + all / 2) / all;
            }
        }
    }

    const QImage& m_picture;
    int m_radius;
    std::vector<int> m_weights;
    std::vector<std::vector<int>> m_lines; ///< as many as the blur needs at once
    std::vector<int> m_held;
};

} // namespace

QImage sharpened(const QImage& picture, int percent, int radius) {
    QImage made = picture;
    BlurredLines blurred(picture, radius);
    const int all = 1 << (2 * radius);
    std::vector<int> sums(size_t(picture.width()) * 3);
    for (int y = 0; y < picture.height(); ++y) {
        std::fill(sums.begin(), sums.end(), 0);
        for (int k = -radius; k <= radius; ++k) {
            const int weight = blurred.weights()[size_t(k + radius)];
            const auto& line = blurred.line(y + k);
            for (size_t i = 0; i < sums.size(); ++i)
                sums[i] += weight * line[i];
        }
        const uchar* from = picture.constScanLine(y);
        uchar* to = made.scanLine(y);
        for (size_t i = 0; i < sums.size(); ++i) {
            const int taken = 256 * from[i] - (sums[i] + all / 2) / all;
            const int added = (taken * percent + (taken < 0 ? -12800 : 12800)) / 25600;
            to[i] = static_cast<uchar>(std::clamp(from[i] + added, 0, 255));
        }
    }
    return made;
}

} // namespace sl::vision
