// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl::widgets {

/// The 8-pixel grid, in device-independent pixels.
constexpr int kTight = 4;   ///< between things that belong together
constexpr int kUnit = 8;    ///< between neighbours
constexpr int kWide = 16;   ///< between groups
constexpr int kPage = 24;   ///< around a page of text and fields
constexpr int kTarget = 28; ///< the least height and width of anything that is clicked
constexpr int kSmallIcon = 16;
constexpr int kIcon = 24;
constexpr int kFormWidth = 480; ///< a column of fields is not wider than this

} // namespace sl::widgets
