// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/warningmark.h"

#include "widgets/style/icon.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace sl::widgets {

void paintWarningMark(QPainter& painter, const QRect& place, const QPalette& palette) {
    painter.fillRect(place, themeColours(palette).warning);
    painter.fillRect(place.adjusted(1, 1, -1, -1), palette.color(QPalette::Window));
    icon("warning").paint(&painter, place.adjusted(1, 1, -1, -1));
}

} // namespace sl::widgets
