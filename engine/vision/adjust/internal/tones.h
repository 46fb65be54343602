// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/adjustmentrecord.h"

#include <QImage>

#include <array>

namespace sl::vision {

using ToneTable = std::array<uchar, 256>;

/// What becomes of each value: of brightness, contrast, gamma or levels.
[[nodiscard]] ToneTable toneTable(const Adjustment& step);
/// 255 (v/255)^(100/hundredths) before it is rounded.
[[nodiscard]] double gammaValue(int v, int hundredths);

// All take and give Format_RGB888.
[[nodiscard]] QImage toned(QImage picture, const ToneTable& table);
[[nodiscard]] QImage grey(QImage picture);
[[nodiscard]] QImage channel(QImage picture, int colour);
/// BT.601, in 65536ths: of red, green and blue.
[[nodiscard]] inline int brightness(const uchar* pixel) {
    return (19595 * pixel[0] + 38470 * pixel[1] + 7471 * pixel[2] + 32768) >> 16;
}

} // namespace sl::vision
