// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/internal/scenewatch.h"

#include <algorithm>
#include <cstdlib>

namespace sl::video {
namespace {

constexpr int kFine = 16; ///< parts of a value

/// Of red, green and blue alike, in parts of a value, block by block.
std::vector<int> meansOf(const QImage& picture) {
    constexpr int kBlock = SceneWatch::kBlock;
    const int width = picture.width(), height = picture.height();
    std::vector<int> means;
    means.reserve(size_t((width + kBlock - 1) / kBlock) * size_t((height + kBlock - 1) / kBlock));
    for (int top = 0; top < height; top += kBlock) {
        for (int left = 0; left < width; left += kBlock) {
            const int right = std::min(left + kBlock, width), bottom = std::min(top + kBlock, height);
            int sum = 0;
            for (int y = top; y < bottom; ++y) {
                const uchar* row = picture.constScanLine(y);
                for (int x = 3 * left; x < 3 * right; ++x)
                    sum += row[x];
            }
            means.push_back(kFine * sum / (3 * (right - left) * (bottom - top)));
        }
    }
    return means;
}

} // namespace

void SceneWatch::note(const QImage& picture) {
    m_size = picture.size();
    m_means = meansOf(picture);
}

bool SceneWatch::isUnchanged(const QImage& picture) const {
    if (picture.size() != m_size)
        return false;
    const auto means = meansOf(picture);
    return std::equal(means.begin(), means.end(), m_means.begin(), m_means.end(),
                      [](int a, int b) { return std::abs(a - b) <= kSame * kFine; });
}

} // namespace sl::video
