// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace sl::widgets {

enum class Appearance { FollowSystem, Light, Dark };

/// The colours a palette has no role for. Every text colour reaches 4.5:1 on Window and on Base.
struct ThemeColours {
    QColor faint;      ///< secondary text
    QColor border;     ///< lines between areas, frames of fields
    QColor accent;     ///< what is selected or focused; the one colour
    QColor warning;    ///< text and icons of problems
    QColor surround;   ///< behind pictures: sRGB 118 in light and dark alike, without colour cast
    QColor onSurround; ///< text on it
    QColor faceBox;    ///< boxes on pictures, readable on light and dark content with their dark outline
};

[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] ThemeColours themeColours(const QPalette& palette);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Gives the application its style and palette, and follows the system from light to dark and back. The
/// environment variable SECONDLOOK_THEME=dark|light decides over both. Lives as long as the application. UI
/// thread.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application);
    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    Appearance m_appearance = Appearance::FollowSystem;
    bool m_applying = false;
};

} // namespace sl::widgets
