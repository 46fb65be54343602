// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QWidget>

#include <functional>

namespace sl::test {

/// Works a window as a person does: finds what is in sight by its objectName, types, clicks, presses keys,
/// drops files. Every call gives whether it could be done; whatNot() says what could not, for the test's
/// message.
class WindowDriver {
public:
    explicit WindowDriver(QWidget& window) : m_window(window) {}

    /// Waits until `condition` holds, with the event loop running.
    [[nodiscard]] bool wait(const QString& what, const std::function<bool()>& condition,
                            int milliseconds = 60'000);

    /// The widget of that name that is in sight; waits for it. Null when it does not come.
    [[nodiscard]] QWidget* inSight(const QString& name);
    template <class T>
    [[nodiscard]] T* inSightAs(const QString& name) {
        auto* const widget = qobject_cast<T*>(inSight(name));
        if (!widget)
            m_whatNot = name + QStringLiteral(" is not in sight as such");
        return widget;
    }

    [[nodiscard]] bool click(const QString& name);                     ///< waits until it is enabled
    [[nodiscard]] bool type(const QString& name, const QString& text); ///< in place of what stood there
    [[nodiscard]] bool press(Qt::Key key,
                             Qt::KeyboardModifiers modifiers = {}); ///< to whatever has the focus
    [[nodiscard]] bool
    trigger(const QString& action); ///< the window's QAction of that id, once it is enabled
    /// Drags files from outside over the widget and lets go.
    [[nodiscard]] bool drop(const QString& name, const QList<QUrl>& files);

    /// Every text of what is in sight: labels, buttons, fields, item views, tooltips, accessible names.
    [[nodiscard]] QStringList textsInSight() const;
    [[nodiscard]] bool says(const QString& part) const;

    /// The window as PNG in the folder the environment variable SECONDLOOK_SCREENSHOTS names; nothing without
    /// it.
    void photograph(const QString& name) const;

    [[nodiscard]] const QString& whatNot() const { return m_whatNot; }

private:
    [[nodiscard]] QWidget* find(const QString& name) const;
    void activate(); ///< as a window manager does when a dialog has closed; the offscreen platform has none

    QWidget& m_window;
    QString m_whatNot;
};

} // namespace sl::test
