// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/modebar.h"

#include "widgets/actions/actiontable.h"
#include "widgets/frame/navbutton.h"
#include "widgets/style/theme.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sl::widgets {

ModeBar::ModeBar(const ActionTable& actions, QWidget* parent) : QWidget(parent) {
    setObjectName(u"modeBar"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    for (QAction* action : actions.actions()) {
        if (!action->objectName().startsWith(u"mode."_s))
            continue;
        if (action == actions.action(Command::ModeSettings))
            layout->addStretch(1);
        auto* button = new NavButton(action, NavButton::Shape::Tile);
        m_buttons.append(button);
        layout->addWidget(button);
    }
}

void ModeBar::setCurrent(const QAction* action) {
    for (NavButton* button : std::as_const(m_buttons))
        button->setCurrent(button->action() == action);
}

void ModeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), themeColours(palette()).border);
}

} // namespace sl::widgets
