// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace sl::widgets {

class ActionTable;
class NavButton;

/// The modes at the left edge, one under the other, in the order of the action table. UI thread.
class ModeBar : public QWidget {
    Q_OBJECT
public:
    explicit ModeBar(const ActionTable& actions, QWidget* parent = nullptr);
    void setCurrent(const QAction* action);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<NavButton*> m_buttons;
};

} // namespace sl::widgets
