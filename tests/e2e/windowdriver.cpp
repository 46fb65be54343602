// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/windowdriver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

namespace sl::test {

bool WindowDriver::wait(const QString& what, const std::function<bool()>& condition, int milliseconds) {
    if (QTest::qWaitFor(condition, milliseconds))
        return true;
    m_whatNot = QStringLiteral("did not come: ") + what + QStringLiteral("; in sight: ") +
                textsInSight().join(QStringLiteral(" | ")).left(3000);
    return false;
}

QWidget* WindowDriver::find(const QString& name) const {
    const auto usable = [](const QWidget* widget) { return widget->isVisible(); };
    for (QWidget* top : QApplication::topLevelWidgets()) { // dialogs are windows of their own
        if (top->objectName() == name && usable(top))
            return top;
        for (QWidget* widget : top->findChildren<QWidget*>(name))
            if (usable(widget))
                return widget;
    }
    return nullptr;
}

QWidget* WindowDriver::inSight(const QString& name) {
    QWidget* found = nullptr;
    const bool came = wait(
        name, [&] { return (found = find(name)) != nullptr; }, 20'000);
    return came ? found : nullptr;
}

void WindowDriver::activate() {
    if (QApplication::activeWindow())
        return;
    m_window.activateWindow();
    const bool active = QTest::qWaitForWindowActive(&m_window);
    if (!active)
        qWarning("the window does not become active");
}

bool WindowDriver::click(const QString& name) {
    QWidget* widget = inSight(name);
    if (!widget || !wait(name + QStringLiteral(" enabled"), [&] { return widget->isEnabled(); }))
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool WindowDriver::type(const QString& name, const QString& text) {
    QWidget* widget = inSight(name);
    if (!widget)
        return false;
    activate();
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar c : text) // keyClicks() knows ASCII only
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    return true;
}

bool WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    activate();
    QWidget* const focused = QApplication::focusWidget();
    if (!focused) {
        m_whatNot = QStringLiteral("nothing has the focus");
        return false;
    }
    QTest::keyClick(focused, key, modifiers);
    return true;
}

bool WindowDriver::trigger(const QString& action) {
    QAction* found = nullptr;
    for (QAction* candidate : m_window.actions())
        if (candidate->objectName() == action)
            found = candidate;
    if (!found) {
        m_whatNot = QStringLiteral("no action ") + action;
        return false;
    }
    if (!wait(action + QStringLiteral(" enabled"), [&] { return found->isEnabled(); }))
        return false;
    found->trigger();
    return true;
}

bool WindowDriver::drop(const QString& name, const QList<QUrl>& files) {
    QWidget* const widget = inSight(name);
    if (!widget)
        return false;
    QMimeData data;
    data.setUrls(files);
    const QPoint at = widget->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted()) {
        m_whatNot = name + QStringLiteral(" does not take the files");
        return false;
    }
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &move);
    QDropEvent letGo(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &letGo);
    if (!letGo.isAccepted())
        m_whatNot = name + QStringLiteral(" refuses the drop");
    return letGo.isAccepted();
}

QStringList WindowDriver::textsInSight() const {
    QStringList texts;
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        for (const QWidget* widget : top->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts << button->text();
            if (const auto* line = qobject_cast<const QLineEdit*>(widget))
                texts << line->text() << line->placeholderText();
            if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
                texts << plain->toPlainText() << plain->placeholderText();
            if (const auto* combo = qobject_cast<const QComboBox*>(widget))
                texts << combo->currentText();
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                            texts << view->model()->index(row, column).data(role).toString();
        }
    }
    texts.removeAll(QString());
    return texts;
}

bool WindowDriver::says(const QString& part) const {
    const QStringList texts = textsInSight();
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text.contains(part); });
}

void WindowDriver::photograph(const QString& name) const {
    const QString folder = qEnvironmentVariable("SECONDLOOK_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    constexpr int kSettling = 800; // chips and counts that are on their way; nothing is tested by it
    QTest::qWait(kSettling);
    QDir().mkpath(folder);
    if (!m_window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")))
        qWarning("no screenshot %s", qPrintable(name));
}

} // namespace sl::test
