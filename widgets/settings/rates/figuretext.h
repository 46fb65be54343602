// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/rates/figurepainter.h"

namespace sl::widgets {

/// What a point of a figure says, in a sentence; with its intervals once they are computed.
[[nodiscard]] QString pointText(const RateFigure& figure, const FigureCursor& cursor);
/// All points of a figure as a table of tabs and lines, for a text or a spreadsheet.
[[nodiscard]] QString figureText(const RateFigure& figure);

} // namespace sl::widgets
