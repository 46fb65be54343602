// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/curtain.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

#include <utility>

namespace sl::widgets {

Curtain::Curtain(QWidget& window, QObject* parent) : QObject(parent), m_window(window) {}

bool Curtain::isBehind(const QWidget& widget) const {
    if (!widget.isWindow() || &widget == &m_window)
        return false;
    const Qt::WindowType type = widget.windowType();
    return type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet || type == Qt::Tool;
}

void Curtain::hide(QWidget& widget) {
    widget.hide();
    if (!m_hidden.contains(&widget))
        m_hidden.append(&widget);
}

void Curtain::draw() {
    if (std::exchange(m_drawn, true))
        return;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* widget : windows) {
        if (widget->isVisible() && isBehind(*widget))
            hide(*widget);
    }
    qApp->installEventFilter(this);
}

void Curtain::open() {
    if (!std::exchange(m_drawn, false))
        return;
    qApp->removeEventFilter(this);
    for (const QPointer<QWidget>& widget : std::exchange(m_hidden, {})) {
        if (widget)
            widget->show();
    }
}

bool Curtain::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Show && widget && isBehind(*widget) && widget->parentWidget() != &m_window)
        // a window cannot be hidden while it is being shown
        QMetaObject::invokeMethod(
            this,
            [this, shown = QPointer(widget)] {
                if (m_drawn && shown)
                    hide(*shown);
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace sl::widgets
