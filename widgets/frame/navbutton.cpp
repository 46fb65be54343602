// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/navbutton.h"

#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr int kTileWidth = 92;
constexpr int kTileHeight = 64;
constexpr int kTabWidth = 148;
constexpr int kTabHeight = 48;
constexpr int kMarkWidth = 3;

QFont smaller(QFont font) {
    font.setPointSizeF(font.pointSizeF() - 1.0);
    return font;
}

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

NavButton::NavButton(QAction* action, Shape shape, QWidget* parent)
    : QAbstractButton(parent), m_action(action), m_shape(shape) {
    setObjectName(u"nav."_s + action->objectName());
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(shape == Shape::Tile ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, [this] {
        setChecked(!isChecked()); // only setCurrent() decides
        m_action->trigger();
    });
    connect(action, &QAction::changed, this, &NavButton::follow);
    follow();
}

void NavButton::follow() {
    setText(m_action->text());
    setIcon(m_action->icon());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

void NavButton::setCurrent(bool current) {
    setChecked(current);
}

void NavButton::setState(const QString& state) {
    if (m_state == state)
        return;
    m_state = state;
    setAccessibleDescription(state);
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const {
    if (m_shape == Shape::Tile)
        return {kTileWidth, kTileHeight};
    const qreal words = std::max(QFontMetricsF(bold(font())).horizontalAdvance(text()),
                                 QFontMetricsF(smaller(font())).horizontalAdvance(m_state));
    return {std::max(kTabWidth, kWide + int(std::ceil(words)) + kUnit), kTabHeight};
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours colours = themeColours(palette());
    if (isChecked() || (underMouse() && isEnabled())) {
        QColor tint = isChecked() ? colours.accent : palette().color(QPalette::WindowText);
        tint.setAlphaF(isChecked() ? 0.14F : 0.06F);
        painter.fillRect(rect(), tint);
    }
    if (m_shape == Shape::Tile)
        paintTile(painter);
    else
        paintTab(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void NavButton::paintTile(QPainter& painter) const {
    if (isChecked())
        painter.fillRect(QRect(0, 0, kMarkWidth, height()), themeColours(palette()).accent);
    const QRect picture((width() - kIcon) / 2, kUnit + 2, kIcon, kIcon);
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(smaller(font()));
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect line(2, picture.bottom() + kTight, width() - 4, height() - picture.bottom() - kTight);
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

void NavButton::paintTab(QPainter& painter) const {
    const ThemeColours colours = themeColours(palette());
    if (isChecked())
        painter.fillRect(QRect(0, height() - kMarkWidth, width(), kMarkWidth), colours.accent);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QRect inner = rect().adjusted(kWide, kTight + 2, -kUnit, -kTight - 2);
    painter.setFont(isChecked() ? bold(font()) : font());
    painter.setPen(palette().color(group, QPalette::WindowText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(smaller(font()));
    painter.setPen(isEnabled() ? colours.faint : palette().color(group, QPalette::WindowText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_state, Qt::ElideRight, inner.width()));
}

} // namespace sl::widgets
