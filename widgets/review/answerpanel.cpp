// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/answerpanel.h"

#include "widgets/common/actiontable.h"
#include "widgets/common/faintlabel.h"
#include "widgets/common/spacing.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace sl::widgets {
namespace {

constexpr int kPanelWidth = 336;
constexpr int kGroundsHeight = 72;
constexpr std::array kActionIds{"answer.minus3", "answer.minus2", "answer.minus1", "answer.zero",
                                "answer.plus1",  "answer.plus2",  "answer.plus3"};

} // namespace

AnswerPanel::AnswerPanel(ActionTable& actions, QWidget* parent)
    : QFrame(parent), m_grounds(new QPlainTextEdit), m_state(new FaintLabel) {
    setObjectName(QStringLiteral("comparisonPage.answers"));
    for (int step = Answer::kLowest; step <= Answer::kHighest; ++step)
        m_choices.append({actions.action(kActionIds.at(size_t(step - Answer::kLowest))),
                          Answer::onScale(step).value_or(Answer::notComparable())});
    m_choices.append({actions.action("answer.notComparable"), Answer::notComparable()});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    auto* heading = new QLabel(tr("What do the pictures support?"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    for (const Choice& choice : m_choices) {
        choice.action->setCheckable(true);
        connect(choice.action, &QAction::triggered, this, [this, answer = choice.answer] { choose(answer); });
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("comparisonPage.") + choice.action->objectName());
        button->setDefaultAction(choice.action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(kTarget);
        layout->addWidget(button);
    }
    layout->addSpacing(kTight);
    auto* label = new QLabel(tr("&Grounds: what you see in both pictures"));
    label->setBuddy(m_grounds);
    layout->addWidget(label);
    m_grounds->setObjectName(QStringLiteral("comparisonPage.grounds"));
    m_grounds->setPlaceholderText(
        tr("Which features agree, which differ, and what could explain a difference"));
    m_grounds->setTabChangesFocus(true);
    m_grounds->setMinimumHeight(kGroundsHeight);
    m_grounds->installEventFilter(this);
    connect(m_grounds, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.grounds = m_grounds->toPlainText();
        Q_EMIT edited();
    });
    layout->addWidget(m_grounds, 1);
    m_state->setObjectName(QStringLiteral("comparisonPage.state"));
    layout->addWidget(m_state);
    setFixedWidth(kPanelWidth);
}

void AnswerPanel::show(const Draft& draft, bool writable) {
    m_draft = draft;
    m_writable = writable;
    if (m_grounds->toPlainText() != draft.grounds) {
        const QSignalBlocker quiet(m_grounds);
        m_grounds->setPlainText(draft.grounds);
    }
    m_grounds->setReadOnly(!writable);
    for (const Choice& choice : m_choices)
        choice.action->setEnabled(writable);
    mark();
}

void AnswerPanel::setState(const QString& sentence) {
    m_state->setText(sentence);
}

void AnswerPanel::focusGrounds() {
    m_grounds->setFocus(Qt::OtherFocusReason);
}

void AnswerPanel::choose(const Answer& answer) {
    if (m_writable && isVisible()) {
        m_draft.answer = answer;
        Q_EMIT edited();
    }
    mark();
    if (m_writable && isVisible())
        Q_EMIT answerChosen();
}

void AnswerPanel::mark() {
    for (const Choice& choice : m_choices)
        choice.action->setChecked(m_draft.answer && *m_draft.answer == choice.answer);
}

bool AnswerPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grounds && event->type() == QEvent::FocusOut)
        Q_EMIT groundsFinished();
    return QFrame::eventFilter(watched, event);
}

} // namespace sl::widgets
