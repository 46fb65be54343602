// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace sl::vision {

// All take and give Format_RGB888; null where there is no memory for it.
[[nodiscard]] QImage ofField(const QImage& picture, bool lower); ///< the other lines are the mean of theirs
[[nodiscard]] QImage stretched(const QImage& picture, int thousandths);
/// Clockwise; what the picture does not cover is middle grey. Quarter turns copy pixels.
[[nodiscard]] QImage turned(const QImage& picture, int degrees);
[[nodiscard]] QImage sharpened(const QImage& picture, int percent, int radius);

[[nodiscard]] int stretchedWidth(int width, int thousandths);
[[nodiscard]] QSize turnedSize(QSize size, int degrees);
/// Cosine or sine in 65536ths before it is rounded.
[[nodiscard]] double turnValue(int degrees, bool isSine);

} // namespace sl::vision
