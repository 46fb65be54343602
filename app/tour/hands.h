// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/literals.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QWidget>

namespace sl::app {

/// Works a window as a person does: finds what is in sight by its objectName, types, clicks, presses keys,
/// drops files. Nothing waits: each call says whether it could be done at this moment, whatNot() why not; who
/// calls tries again. UI thread.
class Hands {
public:
    explicit Hands(QWidget& window) : m_window(window) {}

    /// The widget of that name that is in sight, dialogs included; null when there is none.
    [[nodiscard]] QWidget* find(const QString& name) const;
    template <class T>
    [[nodiscard]] T* findAs(const QString& name) {
        auto* const widget = qobject_cast<T*>(find(name));
        if (!widget)
            m_whatNot = name + u" is not in sight as such"_s;
        return widget;
    }

    [[nodiscard]] bool click(const QString& name);                     ///< once it is enabled
    [[nodiscard]] bool type(const QString& name, const QString& text); ///< in place of what stood there
    [[nodiscard]] bool press(Qt::Key key,
                             Qt::KeyboardModifiers modifiers = {}); ///< to whatever has the focus
    [[nodiscard]] bool
    trigger(const QString& action); ///< the window's QAction of that id, once it is enabled
    [[nodiscard]] bool choose(const QString& view, const QString& text); ///< clicks on the row that says so
    /// Drags files from outside over the widget and lets go.
    [[nodiscard]] bool drop(const QString& name, const QList<QUrl>& files);

    /// Every text of what is in sight: labels, buttons, fields, item views, tooltips, accessible names.
    [[nodiscard]] QStringList textsInSight() const;
    [[nodiscard]] bool says(const QString& part) const;

    /// The window with the dialogs before it, as a screen would show them.
    [[nodiscard]] QImage picture() const;

    [[nodiscard]] const QString& whatNot() const { return m_whatNot; }

private:
    [[nodiscard]] QWidget* usable(const QString& name);
    /// As a window manager does when a dialog has closed; the offscreen platform has none. False until the
    /// window is active.
    [[nodiscard]] bool activate();

    QWidget& m_window;
    QString m_whatNot;
};

} // namespace sl::app
