// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidates/triagebar.h"

#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/review/candidates/triage.h"
#include "widgets/style/spacing.h"
#include "widgets/style/ui.h"
#include "widgets/text/plaintext.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestGrounds = 2000;
constexpr int kUsualStep = -2;
constexpr int kShownAnswers = 6;  ///< of those to be replaced, and all that support
constexpr int kNotComparable = 9; ///< among the steps that the box holds

QList<int> steps() {
    return {kUsualStep, -1, kNotComparable};
}

Answer answerOf(int step) {
    return Answer::onScale(step).value_or(Answer::notComparable());
}

} // namespace

TriageBar::TriageBar(Triage& triage, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_triage(triage)
    , m_ui(ui)
    , m_errors(new ErrorPlace)
    , m_count(new PlainLabel)
    , m_answers(new QComboBox)
    , m_grounds(new QLineEdit)
    , m_answer(new QToolButton)
    , m_state(new FaintLabel) {
    setObjectName(u"candidatesPage.triage"_s);
    m_count->setObjectName(u"candidatesPage.selected"_s);
    m_answers->setObjectName(u"candidatesPage.triageAnswer"_s);
    m_answers->setAccessibleName(tr("Answer to the selected candidates"));
    for (const int step : steps())
        m_answers->addItem(answerText(answerOf(step)), step);
    m_answers->setCurrentIndex(m_answers->findData(kUsualStep));
    m_grounds->setObjectName(u"candidatesPage.triageGrounds"_s);
    m_grounds->setAccessibleName(tr("Grounds for all of them"));
    m_grounds->setPlaceholderText(tr("Grounds, the same for all of them"));
    m_grounds->setMaxLength(kLongestGrounds);
    m_answer->setObjectName(u"candidatesPage.triageGive"_s);
    m_answer->setText(tr("Answer together"));
    m_answer->setToolTip(plainToolTip(
        tr("Give this answer to every selected candidate, with these grounds. The report says that "
           "they were answered together.")));
    m_answer->setMinimumHeight(kTarget);
    m_state->setObjectName(u"candidatesPage.triageState"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(kUnit);
    line->addWidget(m_count);
    line->addWidget(m_answers);
    line->addWidget(m_grounds, 1);
    line->addWidget(m_answer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addWidget(m_errors);
    layout->addLayout(line);
    layout->addWidget(m_state);
    connect(ui.actions.action(Command::CandidatesDifferent), &QAction::triggered, this,
            [this] { begin(answerOf(kUsualStep)); });
    connect(ui.actions.action(Command::CandidatesNotComparable), &QAction::triggered, this,
            [this] { begin(Answer::notComparable()); });
    connect(m_grounds, &QLineEdit::textChanged, &triage, &Triage::setGrounds);
    connect(m_grounds, &QLineEdit::returnPressed, this, &TriageBar::answer);
    connect(m_answer, &QToolButton::clicked, this, &TriageBar::answer);
    connect(&triage, &Triage::changed, this, &TriageBar::draw);
    connect(&triage, &Triage::answered, this, [this](int candidates) {
        m_errors->clear();
        m_ui.status.say(tr("%n candidate(s) answered together.", nullptr, candidates));
    });
    connect(&triage, &Triage::failed, m_errors, &ErrorPlace::report);
    connect(&triage, &Triage::searchChanged, m_errors, &ErrorPlace::clear);
    draw();
}

void TriageBar::begin(Answer answer) {
    if (!isVisible())
        return;
    const bool isChosen = answerOf(m_answers->currentData().toInt()).isComparable() && answer.isComparable();
    if (!isChosen) // another strength that was chosen stays
        m_answers->setCurrentIndex(
            m_answers->findData(answer.isComparable() ? answer.step() : kNotComparable));
    m_grounds->setFocus();
}

void TriageBar::draw() {
    const TriageState state = m_triage.state();
    setVisible(state != TriageState::Closed);
    m_count->setText(tr("%n selected", nullptr, m_triage.selected()));
    m_answers->setEnabled(state != TriageState::UnderWay);
    m_grounds->setReadOnly(state == TriageState::UnderWay); // and keeps the keyboard
    if (m_grounds->text() != m_triage.grounds()) {
        const QSignalBlocker quiet(m_grounds);
        m_grounds->setText(m_triage.grounds());
    }
    m_answer->setEnabled(state == TriageState::Ready);
    m_state->setText(stateText());
}

QString TriageBar::stateText() const {
    switch (m_triage.state()) {
    case TriageState::NoSelection:
        return tr(
            "Select the faces in which you see another person at a glance, or that cannot be compared.");
    case TriageState::Unseen:
        return tr("%n of them has no picture or was not in sight yet. Look at it, or take it out of the "
                  "selection.",
                  nullptr, m_triage.unseen());
    case TriageState::NoGrounds:
        return tr("Write why. The report says that these candidates were answered together.");
    case TriageState::UnderWay:
        return tr("The answers are being recorded.");
    default:
        break;
    }
    const auto replaced = static_cast<int>(m_triage.replaced().size());
    return replaced == 0 ? tr("Each gets this answer with these grounds. You can change it until you submit.")
                         : tr("%n of them has an answer already. You are asked before it is replaced.",
                              nullptr, replaced);
}

QString TriageBar::replaceSentence() const {
    const QList<StandingAnswer> replaced = m_triage.replaced();
    const auto count = static_cast<int>(replaced.size());
    const auto supported = static_cast<int>(
        std::count_if(replaced.begin(), replaced.end(), std::mem_fn(&StandingAnswer::isSupport)));
    const int shown = std::min(count, std::max(kShownAnswers, supported));
    QStringList lines;
    for (const StandingAnswer& standing : replaced.mid(0, shown))
        for (const Draft& draft : standing.answers) {
            const QString answer = draft.answer ? answerText(*draft.answer) : tr("Not recorded yet");
            //: An answer in words and its grounds
            const QString why = draft.grounds.isEmpty() ? answer : tr("%1: %2").arg(answer, draft.grounds);
            //: %1 the rank of a candidate, %2 the person's number, %3 an answer with its grounds
            lines << tr("%1 · %2 · %3").arg(QString::number(standing.rank), standing.person, why);
        }
    if (count > shown)
        lines << tr("and %n more", nullptr, count - shown);
    //: %1 sentence on how many, %2 list of answers, each on a line
    return tr("%1\n\n%2")
        .arg(tr("%n answer(s) will be replaced. What was recorded stays on record; the last answer counts.",
                nullptr, count),
             lines.join(u'\n'));
}

void TriageBar::answer() {
    if (m_triage.state() != TriageState::Ready)
        return;
    const Answer given = answerOf(m_answers->currentData().toInt());
    const auto replaced = static_cast<int>(m_triage.replaced().size());
    if (replaced == 0)
        return m_triage.answer(given, 0);
    m_ui.prompts.confirm(this, tr("Replace answers"), replaceSentence(), tr("Replace"),
                         [this, given, replaced] { m_triage.answer(given, replaced); });
}

} // namespace sl::widgets
