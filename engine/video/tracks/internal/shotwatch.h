// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <array>

namespace sl::video {

/// Tells cuts: pictures whose places and tones both differ much from those of the picture before.
class ShotWatch {
public:
    /// The number of the shot that `picture` belongs to, from 0.
    [[nodiscard]] int shotOf(const QImage& picture);

private:
    static constexpr int kColumns = 16, kRows = 9, kTones = 32;
    std::array<int, size_t(kColumns) * kRows> m_places{};
    std::array<double, kTones> m_tones{};
    int m_shot = -1;
};

} // namespace sl::video
