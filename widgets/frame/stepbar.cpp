// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/stepbar.h"

#include "widgets/actions/actiontable.h"
#include "widgets/controls/iconlabel.h"
#include "widgets/frame/navbutton.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sl::widgets {

StepBar::StepBar(const ActionTable& actions, QWidget* parent) : QWidget(parent) {
    setObjectName(u"stepBar"_s);
    static constexpr std::array kCommands{Command::StepMedia, Command::StepProbe, Command::StepCandidates,
                                          Command::StepComparison, Command::StepReport};
    static_assert(kCommands.size() == kStepCount);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kUnit, 0, kUnit, 1);
    layout->setSpacing(0);
    for (size_t i = 0; i < kCommands.size(); ++i) {
        if (i > 0)
            layout->addWidget(new IconLabel(u"chevron-right"_s, kSmallIcon));
        m_buttons.at(i) = new NavButton(actions.action(kCommands.at(i)), NavButton::Shape::Tab);
        layout->addWidget(m_buttons.at(i));
    }
    layout->addStretch(1);
}

void StepBar::setCurrent(Step step) {
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setCurrent(i == static_cast<size_t>(step));
}

void StepBar::setStates(const std::array<QString, kStepCount>& states) {
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setState(states.at(i));
}

QString StepBar::state(Step step) const {
    return m_buttons.at(static_cast<size_t>(step))->state();
}

void StepBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColours(palette()).border);
}

} // namespace sl::widgets
