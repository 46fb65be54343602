// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/keyguard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QTabBar>

namespace sl::widgets {
namespace {

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

#ifdef Q_OS_MACOS
constexpr bool kAltWrites = true; // the Option key writes characters there
#else
constexpr bool kAltWrites = false;
#endif

/// A key with Alt is a command's. While its command is off, a field would take it as text; AltGr is no Alt.
bool isCommandWithText(const QWidget& control, const QKeyEvent& key) {
    const auto held = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return !kAltWrites && held == Qt::AltModifier && control.testAttribute(Qt::WA_InputMethodEnabled) &&
           !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

bool KeyGuard::belongsTo(const QWidget* control, const QKeyEvent& key) {
    if ((key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != 0)
        return false;
    if (key.key() == Qt::Key_Space)
        return qobject_cast<const QAbstractButton*>(control) || qobject_cast<const QComboBox*>(control) ||
               qobject_cast<const QAbstractItemView*>(control);
    if (isArrow(key.key()))
        return qobject_cast<const QAbstractItemView*>(control) ||
               qobject_cast<const QAbstractSlider*>(control) ||
               qobject_cast<const QAbstractSpinBox*>(control) || qobject_cast<const QComboBox*>(control) ||
               qobject_cast<const QTabBar*>(control);
    return false;
}

bool KeyGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* control = qobject_cast<const QWidget*>(watched);
        if (control && belongsTo(control, *static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* control = qobject_cast<const QWidget*>(watched);
        if (control && isCommandWithText(*control, *static_cast<QKeyEvent*>(event)))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sl::widgets
