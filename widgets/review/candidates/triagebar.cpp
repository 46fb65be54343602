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

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestGrounds = 2000;
constexpr int kUsualStep = -2;
constexpr int kNotComparable = 9; ///< among the steps that the box holds

QList<int> steps() {
    return {kUsualStep, -1, kNotComparable};
}

Answer answerOf(int step) {
    return Answer::onScale(step).value_or(Answer::notComparable());
}

} // namespace

TriageBar::TriageBar(Triage& triage, Ui& ui, ErrorPlace& errors, QWidget* parent)
    : QWidget(parent)
    , m_triage(triage)
    , m_ui(ui)
    , m_errors(errors)
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
        m_errors.clear();
        const QSignalBlocker quiet(m_grounds);
        m_grounds->clear();
        m_ui.status.say(tr("%n candidate(s) answered together.", nullptr, candidates));
    });
    connect(&triage, &Triage::failed, this, [this](const Error& error) { m_errors.report(error); });
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
    m_grounds->setEnabled(state != TriageState::UnderWay);
    m_answer->setEnabled(state == TriageState::Ready);
    m_state->setText(stateText());
}

QString TriageBar::stateText() const {
    switch (m_triage.state()) {
    case TriageState::NoSelection:
        return tr(
            "Select the faces in which you see another person at a glance, or that cannot be compared.");
    case TriageState::Unseen:
        return tr("%n of them was not in sight yet. Scroll to it and look at it first.", nullptr,
                  m_triage.unseen());
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
    QStringList answers;
    for (const Draft& draft : m_triage.replaced()) {
        const QString answer = draft.answer ? answerText(*draft.answer) : tr("Not recorded yet");
        //: An answer in words and its grounds
        answers.append(draft.grounds.isEmpty() ? answer : tr("%1: %2").arg(answer, draft.grounds));
    }
    const int count = static_cast<int>(answers.size());
    constexpr int kShown = 6;
    QString list = answers.mid(0, kShown).join(u'\n');
    if (count > kShown)
        list += u'\n' + tr("and %n more", nullptr, count - kShown);
    //: %1 sentence on how many, %2 list of answers, each on a line
    return tr("%1\n\n%2")
        .arg(tr("%n answer(s) will be replaced. What was recorded stays on record; the last answer counts.",
                nullptr, count),
             list);
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
