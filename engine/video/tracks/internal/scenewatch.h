// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <vector>

namespace sl::video {

/// Tells whether a picture shows what the one before it showed, but for noise: the mean of no block of pixels
/// differs. A face that could be found covers at least a block.
class SceneWatch {
public:
    void note(const QImage& picture); ///< what later ones are compared with; RGB888
    [[nodiscard]] bool isUnchanged(const QImage& picture) const;

    static constexpr int kBlock = 8; ///< pixels; the last block of a row or column may be smaller
    static constexpr int kSame = 5;  ///< mean values, 0..255, that noise and compression change

private:
    QSize m_size;
    std::vector<int> m_means;
};

} // namespace sl::video
