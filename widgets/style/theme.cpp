// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/theme.h"

#include "widgets/style/workbenchstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QPixmapCache>
#include <QToolTip>

namespace sl::widgets {
namespace {

constexpr int kMiddleLightness = 128;
constexpr qreal kTextPoints = 10.0;

/// Greys without colour cast, so that nothing beside a picture changes how its colours are seen.
struct Greys {
    QRgb window, base, alternate, button, text, faint, border, highlight, highlighted, link, disabled, tip;
};

constexpr Greys kLight{0xfff3f3f3, 0xffffffff, 0xfff8f8f8, 0xfffdfdfd, 0xff1b1b1b, 0xff5f5f5f,
                       0xffc6c6c6, 0xff1d5fa6, 0xffffffff, 0xff1d5fa6, 0xff8f8f8f, 0xffffffff};
constexpr Greys kDark{0xff262626, 0xff1d1d1d, 0xff222222, 0xff343434, 0xffe9e9e9, 0xffadadad,
                      0xff4b4b4b, 0xff2c629d, 0xffffffff, 0xff82b7f2, 0xff7d7d7d, 0xff343434};

QPalette paletteOf(const Greys& greys) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, greys.window);
    set(QPalette::WindowText, greys.text);
    set(QPalette::Base, greys.base);
    set(QPalette::AlternateBase, greys.alternate);
    set(QPalette::Text, greys.text);
    set(QPalette::PlaceholderText, greys.faint);
    set(QPalette::Button, greys.button);
    set(QPalette::ButtonText, greys.text);
    set(QPalette::BrightText, greys.highlighted);
    set(QPalette::ToolTipBase, greys.tip);
    set(QPalette::ToolTipText, greys.text);
    set(QPalette::Highlight, greys.highlight);
    set(QPalette::HighlightedText, greys.highlighted);
    set(QPalette::Link, greys.link);
    set(QPalette::LinkVisited, greys.link);
    set(QPalette::Light, greys.base);
    set(QPalette::Midlight, greys.button);
    set(QPalette::Mid, greys.border);
    set(QPalette::Dark, greys.faint);
    set(QPalette::Shadow, greys.border);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(greys.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(greys.border));
    return palette;
}

std::optional<bool> darkByEnvironment() {
    const QByteArray wish = qgetenv("SECONDLOOK_THEME");
    if (wish == "dark")
        return true;
    if (wish == "light")
        return false;
    return std::nullopt;
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < kMiddleLightness;
}

ThemeColours themeColours(const QPalette& palette) {
    const bool dark = isDark(palette);
    const Greys& greys = dark ? kDark : kLight;
    return {QColor(greys.faint),     QColor(greys.border),
            QColor(greys.link),      dark ? QColor(0xff, 0xb0, 0x5c) : QColor(0x9a, 0x4a, 0x00),
            QColor(118, 118, 118),   QColor(255, 255, 255),
            QColor(0x9f, 0xd0, 0xff)};
}

QPalette lightPalette() {
    return paletteOf(kLight);
}

QPalette darkPalette() {
    return paletteOf(kDark);
}

Theme::Theme(QApplication& application) : m_application(application) {
    m_application.setStyle(new WorkbenchStyle); // the application owns it
    QFont font = m_application.font();
    if (font.pointSizeF() < kTextPoints) {
        font.setPointSizeF(kTextPoints);
        m_application.setFont(font);
    }
    m_application.installEventFilter(this);
    apply();
}

void Theme::setAppearance(Appearance appearance) {
    m_appearance = appearance;
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    const bool system =
        event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange;
    if (system && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply() {
    m_applying = true;
    bool dark = m_appearance == Appearance::Dark;
    if (const auto forced = darkByEnvironment()) {
        dark = *forced;
    } else if (m_appearance == Appearance::FollowSystem) {
        QApplication::setPalette(QPalette()); // back to the system's, to read it
        dark = isDark(QApplication::palette());
    }
    const QPalette palette = dark ? darkPalette() : lightPalette();
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    m_applying = false;
}

} // namespace sl::widgets
