// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace sl::widgets {

constexpr size_t kCurveColours = 4;
/// The colours of curves on Base, after Okabe and Ito, which people with colour blindness can tell apart.
/// Each reaches 3:1, in light and dark.
[[nodiscard]] std::array<QColor, kCurveColours> curveColours(const QPalette& palette);

} // namespace sl::widgets
