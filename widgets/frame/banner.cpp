// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/banner.h"

#include "widgets/style/spacing.h"

namespace sl::widgets {
namespace {
// the same in light and dark: black on amber, 11.9:1
constexpr QRgb kAmber = 0xFFF2C14E;
constexpr QRgb kInk = 0xFF1A1A1A;
} // namespace

Banner::Banner(const QString& text, QWidget* parent) : PlainLabel(text, parent) {
    setAlignment(Qt::AlignCenter);
    setContentsMargins(kUnit, kUnit / 2, kUnit, kUnit / 2);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, QColor::fromRgb(kAmber));
    colours.setColor(QPalette::WindowText, QColor::fromRgb(kInk));
    setPalette(colours);
    setAutoFillBackground(true);
    setVisible(false);
}

} // namespace sl::widgets
