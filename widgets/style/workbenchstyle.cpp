// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/workbenchstyle.h"

#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr qreal kRadius = 4.0;
constexpr int kHoverShade = 104; ///< per cent, for QColor::darker and lighter
constexpr int kPressedShade = 112;
constexpr qreal kRingWidth = 2.0;

QColor shaded(const QColor& colour, int percent, const QPalette& palette) {
    return isDark(palette) ? colour.lighter(percent * 2 - 90) : colour.darker(percent);
}

QColor fillOf(const QStyleOption* option, const QColor& rest) {
    if (option->state & QStyle::State_Sunken)
        return shaded(rest, kPressedShade, option->palette);
    if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled))
        return shaded(rest, kHoverShade, option->palette);
    return rest;
}

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line,
             qreal width = 1.0) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

/// The one thing a page or dialog is for: it stands out while it can be done.
bool isPrimary(const QStyleOption* option, const QWidget* widget) {
    if (!(option->state & QStyle::State_Enabled))
        return false;
    return widget && widget->property(kPrimary).toBool();
}

void drawPrimary(const QStyleOption* option, QPainter* painter) {
    const QColor rest = option->palette.color(QPalette::Active, QPalette::Highlight);
    const bool ring =
        option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    drawBox(painter, option->rect, fillOf(option, rest),
            ring ? option->palette.color(QPalette::ButtonText) : QColor(), kRingWidth);
}

void drawPushButton(const QStyleOption* option, QPainter* painter) {
    const ThemeColours colours = themeColours(option->palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    const QColor rest = option->palette.color(QPalette::Button);
    const bool ring = isDefault || (option->state & QStyle::State_HasFocus &&
                                    option->state & QStyle::State_KeyboardFocusChange);
    drawBox(painter, option->rect, fillOf(option, rest), ring ? colours.accent : colours.border);
}

void drawToolButton(const QStyleOption* option, QPainter* painter) {
    const bool checked = option->state & QStyle::State_On;
    const bool raised = !(option->state & QStyle::State_AutoRaise);
    const bool alive = option->state & (QStyle::State_Sunken | QStyle::State_MouseOver) &&
                       option->state & QStyle::State_Enabled;
    const ThemeColours colours = themeColours(option->palette);
    if (checked) {
        QColor tint = colours.accent;
        tint.setAlphaF(0.22F);
        drawBox(painter, option->rect, tint, colours.accent);
    } else if (raised) {
        drawBox(painter, option->rect, fillOf(option, option->palette.color(QPalette::Button)),
                colours.border);
    } else if (alive) {
        drawBox(painter, option->rect,
                shaded(option->palette.color(QPalette::Window), kPressedShade, option->palette), {});
    }
}

void drawField(const QStyleOption* option, QPainter* painter) {
    const bool focused = option->state & QStyle::State_HasFocus;
    const ThemeColours colours = themeColours(option->palette);
    drawBox(painter, option->rect, {}, focused ? colours.accent : colours.border, focused ? kRingWidth : 1.0);
}

/// Around lists, and fields of several lines, which show the focus as those of one do. Fusion's cannot be
/// seen on dark.
void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const bool isField = qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    const ThemeColours colours = themeColours(option->palette);
    painter->save();
    painter->setPen(isField && option->state & QStyle::State_HasFocus ? colours.accent : colours.border);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// Fusion's outline is hard to see on dark.
void drawCheckIndicator(const QStyleOption* option, QPainter* painter) {
    const ThemeColours colours = themeColours(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = !on       ? option->palette.color(QPalette::Base)
                        : enabled ? option->palette.color(QPalette::Active, QPalette::Highlight)
                                  : colours.border;
    drawBox(painter, option->rect, fill, on ? fill : enabled ? colours.faint : colours.border);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::Active, QPalette::HighlightedText), kRingWidth,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option->rect);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.32)});
    painter->restore();
}

void drawRadioIndicator(const QStyleOption* option, QPainter* painter) {
    const ThemeColours colours = themeColours(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor ink = enabled ? colours.accent : colours.border;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? ink : enabled ? colours.faint : colours.border, 1.0));
    painter->setBrush(option->palette.color(QPalette::Base));
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawEllipse(circle);
    if (on) {
        const qreal inset = circle.width() * 0.27;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

/// Fusion begins icon and text at the left edge and leaves the room that is over on the right. A command's
/// stand in the middle; a choice's begin where those of the choices above and below begin.
QStyleOptionToolButton withRoom(const QStyleOptionToolButton& button, bool isChoice) {
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int half = std::max(0, button.rect.width() - button.iconSize.width() - kTight - text) / 2;
    const int before = isChoice ? std::min(half, kUnit) : half;
    QStyleOptionToolButton label = button;
    label.rect = QStyle::visualRect(button.direction, button.rect, button.rect.adjusted(before, 0, 0, 0));
    return label;
}

/// Drawn in one colour, whatever the icon's is.
QIcon inked(const QIcon& icon, const QSize& size, const QColor& ink) {
    QPixmap drawn = icon.pixmap(size, qApp->devicePixelRatio());
    QPainter painter(&drawn);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), ink);
    return drawn;
}

/// The label of a button, in the ink that is read on a primary one.
template <class Option>
Option onPrimary(const Option& button) {
    Option label = button;
    const QColor ink = button.palette.color(QPalette::Active, QPalette::HighlightedText);
    label.palette.setColor(QPalette::ButtonText, ink);
    if (!label.icon.isNull())
        label.icon = inked(label.icon, label.iconSize, ink);
    return label;
}

} // namespace

WorkbenchStyle::WorkbenchStyle() : QProxyStyle(u"Fusion"_s) {}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return isPrimary(option, widget) ? drawPrimary(option, painter) : drawPushButton(option, painter);
    case PE_PanelButtonTool:
        return isPrimary(option, widget) ? drawPrimary(option, painter) : drawToolButton(option, painter);
    case PE_FrameLineEdit:
        return drawField(option, painter);
    case PE_Frame:
        return drawFrame(option, painter, widget);
    case PE_IndicatorCheckBox:
        return drawCheckIndicator(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(option, painter);
    case PE_FrameFocusRect:
        return drawBox(painter, option->rect, {}, themeColours(option->palette).accent, kRingWidth);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawField(option, painter); // over Fusion's outline, which is hard to see on dark
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    if (element == CE_PushButtonBevel) {
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && button && !button->icon.isNull() &&
        button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
        const auto* owner = qobject_cast<const QAbstractButton*>(widget);
        QStyleOptionToolButton label = withRoom(*button, owner && owner->isCheckable());
        if (isPrimary(option, widget))
            label = onPrimary(label);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && push && isPrimary(option, widget)) {
        const QStyleOptionButton label = onPrimary(*push);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                       const QWidget* widget) const {
    QSize grown = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return grown.expandedTo({0, kTarget + kTight}) + QSize(kUnit, 0);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return grown.expandedTo({0, kTarget + kTight});
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool text = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
        return (grown + QSize(text ? kUnit + kTight : kTight, 0)).expandedTo({kTarget, kTarget});
    }
    case CT_CheckBox:
    case CT_RadioButton:
        return grown.expandedTo({0, kTarget});
    case CT_ItemViewItem:
        return grown.expandedTo({0, kTarget});
    case CT_MenuItem:
        return grown.expandedTo({0, grown.height() < kUnit ? 0 : kTarget});
    default:
        return grown;
    }
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool field = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return field ? rect.adjusted(kTight, 0, -kTight, 0) : rect;
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return kSmallIcon;
    case PM_ToolBarIconSize:
        return kIcon;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kUnit;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kWide;
    case PM_FocusFrameHMargin: // also beside the text of an item
        return kTight + 2;
    case PM_HeaderMargin:
        return kTight + 2;
    case PM_SplitterWidth:
        return kUnit;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace sl::widgets
