// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/curvecolours.h"

#include "widgets/style/theme.h"

namespace sl::widgets {

std::array<QColor, kCurveColours> curveColours(const QPalette& palette) {
    if (isDark(palette))
        return {QColor(0x56, 0xb4, 0xe9), QColor(0xff, 0x9d, 0x4d), QColor(0x3f, 0xcf, 0xa5),
                QColor(0xe8, 0x9f, 0xca)};
    return {QColor(0x00, 0x72, 0xb2), QColor(0xc8, 0x50, 0x00), QColor(0x00, 0x87, 0x62),
            QColor(0xb0, 0x55, 0x8b)};
}

} // namespace sl::widgets
