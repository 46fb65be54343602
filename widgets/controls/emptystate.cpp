// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/emptystate.h"

#include "widgets/controls/commandbutton.h"
#include "widgets/controls/iconlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {
constexpr int kIconSide = 48;
constexpr int kTextWidth = 420;
} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& sentence,
                       QWidget* parent)
    : QWidget(parent), m_title(new PlainLabel), m_sentence(new PlainLabel), m_buttons(new QHBoxLayout) {
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(kTextWidth);
    }
    setText(title, sentence);
    m_buttons->setSpacing(kUnit);
    m_buttons->setAlignment(Qt::AlignCenter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kPage, kPage, kPage);
    layout->setSpacing(kUnit);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(iconName, kIconSide), 0, Qt::AlignCenter);
    layout->addSpacing(kUnit);
    layout->addWidget(m_title, 0, Qt::AlignCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignCenter);
    layout->addSpacing(kUnit);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setText(const QString& title, const QString& sentence) {
    for (const auto& [label, text] : {std::pair{m_title, title}, std::pair{m_sentence, sentence}}) {
        label->setText(text);
        label->setMinimumHeight(0); // or a shorter text would keep the room of the one before
        // the layout aligns it, and asks for no height; an empty label has none
        label->setMinimumHeight(std::max(0, label->heightForWidth(kTextWidth)));
    }
}

void EmptyState::addCommand(QAction* action) {
    m_buttons->addWidget(commandButton(action, u"empty"_s));
}

void EmptyState::offerOnly(const QList<QAction*>& actions) {
    for (int i = 0; i < m_buttons->count(); ++i)
        if (auto* button = qobject_cast<QToolButton*>(m_buttons->itemAt(i)->widget()))
            button->setVisible(actions.contains(button->defaultAction()));
}

} // namespace sl::widgets
