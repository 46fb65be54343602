// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tour/hands.h"

#include <QTest>

#include <functional>

namespace sl::test {

/// app::Hands with patience: every call waits, with the event loop running, until it can be done, and gives
/// whether it could; whatNot() says what could not, for the test's message.
class WindowDriver {
public:
    explicit WindowDriver(QWidget& window) : m_hands(window) {}

    /// Waits until `condition` holds, with the event loop running.
    [[nodiscard]] bool wait(const QString& what, const std::function<bool()>& condition,
                            int milliseconds = 60'000);

    [[nodiscard]] QWidget* inSight(const QString& name); ///< null when it does not come
    template <class T>
    [[nodiscard]] T* inSightAs(const QString& name) {
        return inSight(name) ? m_hands.findAs<T>(name) : nullptr;
    }

    [[nodiscard]] bool click(const QString& name);
    [[nodiscard]] bool type(const QString& name, const QString& text);
    [[nodiscard]] bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] bool trigger(const QString& action);
    [[nodiscard]] bool drop(const QString& name, const QList<QUrl>& files);
    [[nodiscard]] bool says(const QString& part) const { return m_hands.says(part); }

    /// The window as PNG in the folder the environment variable SECONDLOOK_SCREENSHOTS names; nothing without
    /// it.
    void photograph(const QString& name) const;

    [[nodiscard]] const QString& whatNot() const { return m_whatNot; }

private:
    app::Hands m_hands;
    QString m_whatNot;
};

} // namespace sl::test

/// In a test with a `m_driver`: the step is done, or what could not be done ends the test.
#define DO(step)                                                                                             \
    do {                                                                                                     \
        if (!(step))                                                                                         \
            QFAIL(qPrintable(QStringLiteral(#step ": ") + m_driver->whatNot()));                             \
    } while (false)
