// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/answerpanel.h"

#include "widgets/actions/actiontable.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 336;
constexpr int kGroundsHeight = 44; ///< two lines: all answers stay in reach on a screen of 720 lines
constexpr std::array kSteps{Command::AnswerMinus3, Command::AnswerMinus2, Command::AnswerMinus1,
                            Command::AnswerZero,   Command::AnswerPlus1,  Command::AnswerPlus2,
                            Command::AnswerPlus3};

} // namespace

AnswerPanel::AnswerPanel(ActionTable& actions, QWidget* parent)
    : QFrame(parent), m_grounds(new QPlainTextEdit), m_state(new FaintLabel) {
    setObjectName(u"comparisonPage.answers"_s);
    for (int step = Answer::kLowest; step <= Answer::kHighest; ++step)
        m_choices.append({actions.action(kSteps.at(size_t(step - Answer::kLowest))),
                          Answer::onScale(step).value_or(Answer::notComparable())});
    m_choices.append({actions.action(Command::AnswerNotComparable), Answer::notComparable()});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    auto* heading = new PlainLabel(tr("What do the pictures support?"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    for (const Choice& choice : m_choices) {
        choice.action->setCheckable(true);
        connect(choice.action, &QAction::triggered, this, [this, answer = choice.answer] { choose(answer); });
        auto* button = new QToolButton;
        button->setObjectName(u"comparisonPage."_s + choice.action->objectName());
        button->setDefaultAction(choice.action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(kTarget);
        layout->addWidget(button);
    }
    layout->addSpacing(kTight);
    auto* label = new PlainLabel(tr("&Grounds: what you see in both pictures"));
    label->setBuddy(m_grounds);
    layout->addWidget(label);
    m_grounds->setObjectName(u"comparisonPage.grounds"_s);
    m_grounds->setPlaceholderText(
        tr("Which features agree, which differ, and what could explain a difference"));
    m_grounds->setTabChangesFocus(true);
    m_grounds->setMinimumHeight(kGroundsHeight);
    m_grounds->installEventFilter(this);
    connect(m_grounds, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_draft || !m_writable)
            return;
        m_draft->grounds = m_grounds->toPlainText();
        Q_EMIT edited(*m_draft);
    });
    layout->addWidget(m_grounds, 1);
    m_state->setObjectName(u"comparisonPage.state"_s);
    layout->addWidget(m_state);
    setFixedWidth(kPanelWidth);
}

void AnswerPanel::show(const Draft& draft, bool writable) {
    QGuiApplication::inputMethod()->commit(); // what is being composed belongs to the draft it was begun in
    const bool isOther = !m_draft || m_draft->item() != draft.item();
    m_draft = draft;
    m_writable = writable;
    if (isOther || m_grounds->toPlainText() != draft.grounds) {
        const QSignalBlocker quiet(m_grounds);
        m_grounds->setPlainText(
            draft.grounds); // of another item: always, so that undo cannot bring words over
    }
    m_grounds->setReadOnly(!writable);
    for (const Choice& choice : m_choices)
        choice.action->setEnabled(writable);
    mark();
}

void AnswerPanel::clear() {
    show(Draft(ItemId()), false);
    m_draft.reset();
}

void AnswerPanel::setState(const QString& sentence) {
    m_state->setText(sentence);
}

void AnswerPanel::focusGrounds() {
    m_grounds->setFocus(Qt::OtherFocusReason);
}

void AnswerPanel::writeGrounds(const QString& text, const QString& earlier) {
    if (!m_draft || !m_writable)
        return;
    QString grounds = m_grounds->toPlainText();
    if (!earlier.isEmpty() && grounds.contains(earlier))
        grounds.replace(earlier, text);
    else if (!grounds.contains(text))
        grounds = grounds.trimmed().isEmpty() ? text : grounds.trimmed() + u'\n' + text;
    m_grounds->selectAll();
    m_grounds->insertPlainText(grounds); // can be undone
}

void AnswerPanel::choose(const Answer& answer) {
    const bool counts = m_draft && m_writable && isVisible();
    if (counts)
        m_draft->answer = answer;
    mark();
    if (!counts)
        return;
    m_answerKeyHeld = true;
    Q_EMIT edited(*m_draft);
    focusGrounds();
}

void AnswerPanel::mark() {
    for (const Choice& choice : m_choices)
        choice.action->setChecked(m_draft && m_draft->answer == choice.answer);
}

/// A key that is held repeats itself: what answered must not go on as text.
bool AnswerPanel::isHeldAnswerKey(const QEvent& event) {
    if (event.type() == QEvent::KeyPress && !static_cast<const QKeyEvent&>(event).isAutoRepeat())
        m_answerKeyHeld = false;
    return event.type() == QEvent::KeyPress && m_answerKeyHeld;
}

bool AnswerPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grounds && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) // a context menu leaves nothing
        Q_EMIT groundsFinished();
    if (watched == m_grounds && isHeldAnswerKey(*event))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace sl::widgets
