// SPDX-License-Identifier: Apache-2.0
#include "app/tour/hands.h"

#include "engine/core/literals.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace sl::app {

QWidget* Hands::find(const QString& name) const {
    for (QWidget* top : QApplication::topLevelWidgets()) { // dialogs are windows of their own
        if (top->objectName() == name && top->isVisible())
            return top;
        for (QWidget* widget : top->findChildren<QWidget*>(name))
            if (widget->isVisible())
                return widget;
    }
    return nullptr;
}

QWidget* Hands::usable(const QString& name) {
    QWidget* const widget = find(name);
    if (widget && widget->isEnabled())
        return widget;
    m_whatNot = name + (widget ? u" is not enabled"_s : u" is not in sight"_s);
    return nullptr;
}

bool Hands::activate() {
    if (QApplication::activeWindow())
        return true;
    m_window.activateWindow();
    m_whatNot = u"the window is not active"_s;
    return QApplication::activeWindow() != nullptr;
}

bool Hands::click(const QString& name) {
    QWidget* const widget = usable(name);
    if (!widget)
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool Hands::type(const QString& name, const QString& text) {
    QWidget* const widget = usable(name);
    if (!widget || !activate())
        return false;
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar c : text) // keyClicks() knows ASCII only
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    return true;
}

bool Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    if (!activate())
        return false;
    QWidget* const focused = QApplication::focusWidget();
    if (!focused) {
        m_whatNot = u"nothing has the focus"_s;
        return false;
    }
    QTest::keyClick(focused, key, modifiers);
    return true;
}

bool Hands::trigger(const QString& action) {
    const auto actions = m_window.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* candidate) {
        return candidate->objectName() == action;
    });
    if (found == actions.end() || !(*found)->isEnabled()) {
        m_whatNot = action + (found == actions.end() ? u" is no action"_s : u" is not enabled"_s);
        return false;
    }
    (*found)->trigger();
    return true;
}

bool Hands::choose(const QString& name, const QString& text) {
    auto* const view = qobject_cast<QAbstractItemView*>(usable(name));
    if (!view)
        return false;
    const QAbstractItemModel& model = *view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (!index.data().toString().contains(text))
                continue;
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
            return true;
        }
    }
    m_whatNot = name + u" has no row that says "_s + text;
    return false;
}

bool Hands::drop(const QString& name, const QList<QUrl>& files) {
    QWidget* const widget = usable(name);
    if (!widget)
        return false;
    QMimeData data;
    data.setUrls(files);
    const QPoint at = widget->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    if (!enter.isAccepted()) {
        m_whatNot = name + u" does not take the files"_s;
        return false;
    }
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &move);
    QDropEvent letGo(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &letGo);
    if (!letGo.isAccepted())
        m_whatNot = name + u" refuses the drop"_s;
    return letGo.isAccepted();
}

QStringList Hands::textsInSight() const {
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

bool Hands::says(const QString& part) const {
    const QStringList texts = textsInSight();
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text.contains(part); });
}

QImage Hands::picture() const {
    QPixmap shown = m_window.grab();
    QPainter painter(&shown);
    for (QWidget* top : QApplication::topLevelWidgets()) {
        const auto* dialog = qobject_cast<QDialog*>(top);
        if (!dialog || !dialog->isVisible())
            continue;
        const QPixmap front = top->grab();
        const QSize room = m_window.size() - top->size();
        const QPoint at(room.width() / 2, room.height() / 2);
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 90)); // what is behind waits
        painter.drawPixmap(at, front);
        painter.setPen(QColor(0, 0, 0, 160));
        painter.drawRect(QRect(at, top->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    return shown.toImage();
}

} // namespace sl::app
