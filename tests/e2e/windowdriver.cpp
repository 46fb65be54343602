// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/windowdriver.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sl::test {

bool WindowDriver::wait(const QString& what, const std::function<bool()>& condition, int milliseconds) {
    if (QTest::qWaitFor(condition, milliseconds))
        return true;
    m_whatNot = u"did not come: "_s + what + u" ("_s + m_hands.whatNot() + u"); in sight: "_s +
                m_hands.textsInSight().join(u" | "_s).left(3000);
    return false;
}

QWidget* WindowDriver::inSight(const QString& name) {
    return wait(name, [&] { return m_hands.find(name) != nullptr; }) ? m_hands.find(name) : nullptr;
}

bool WindowDriver::click(const QString& name) {
    return wait(name, [&] { return m_hands.click(name); });
}

bool WindowDriver::type(const QString& name, const QString& text) {
    return wait(name, [&] { return m_hands.type(name, text); });
}

bool WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    return wait(u"key"_s, [&] { return m_hands.press(key, modifiers); });
}

bool WindowDriver::trigger(const QString& action) {
    return wait(action, [&] { return m_hands.trigger(action); });
}

bool WindowDriver::drop(const QString& name, const QList<QUrl>& files) {
    return wait(name, [&] { return m_hands.drop(name, files); });
}

void WindowDriver::photograph(const QString& name) const {
    const QString folder = qEnvironmentVariable("SECONDLOOK_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    constexpr int kSettling = 800; // chips and counts that are on their way; nothing is tested by it
    QTest::qWait(kSettling);
    QDir().mkpath(folder);
    if (!m_hands.picture().save(folder + QLatin1Char('/') + name + u".png"_s))
        qWarning("no screenshot %s", qPrintable(name));
}

} // namespace sl::test
