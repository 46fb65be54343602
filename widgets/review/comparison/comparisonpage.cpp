// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/comparisonpage.h"

#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/review/canvas/comparisoncanvas.h"
#include "widgets/review/checklist/checklistdesk.h"
#include "widgets/review/checklist/checklistpanel.h"
#include "widgets/review/comparison/adjustpanel.h"
#include "widgets/review/comparison/answerpanel.h"
#include "widgets/review/comparison/comparisonpictures.h"
#include "widgets/review/comparison/comparisonpresenter.h"
#include "widgets/review/comparison/comparisontools.h"
#include "widgets/review/comparison/filmstrip.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/wording.h"

#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace sl::widgets {
namespace {
constexpr int kItemChipPixels = 96;
} // namespace

ComparisonPage::ComparisonPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(ui)
    , m_presenter(new ComparisonPresenter(context, workspace, ui.settings, this)) {
    build();
    setFocusProxy(m_canvas);
    connectCommands();
    connectChecklist();
    connectPresenter();
    drawScene();
}

ComparisonPage::~ComparisonPage() {
    m_presenter->leave(); // a page that is deleted is not hidden first
    m_presenter->disconnect(this);
    m_answers->disconnect(this);
    m_answers->disconnect(m_presenter);
}

void ComparisonPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_presenter->setInSight(isVisible());
    enableCommands();
    drawState();
}

void ComparisonPage::hideEvent(QHideEvent* event) {
    m_presenter->leave();
    m_presenter->setInSight(isVisible());
    QWidget::hideEvent(event);
}

void ComparisonPage::drawScene() {
    switch (m_presenter->scene()) {
    case ComparisonScene::Candidates:
        return drawCandidates();
    case ComparisonScene::ProbeAlone:
        return drawProbeAlone();
    default:
        return drawEmpty();
    }
}

void ComparisonPage::drawEmpty() {
    m_pictures->clear();
    m_answers->clear();
    followChecklist();
    Command offered = Command::StepCandidates;
    switch (m_presenter->scene()) {
    case ComparisonScene::Closed: {
        const Error& problem = m_presenter->problem();
        const bool begins = problem.code == ErrorCode::FirstExaminerNeeded;
        m_empty->setText(begins                                  ? tr("Waits for its first examiner")
                         : problem.code == ErrorCode::ListClosed ? tr("Closed to you for now")
                                                                 : tr("This comparison cannot be opened"),
                         errorText(problem));
        offered = begins ? Command::ComparisonBegin : Command::StepCandidates;
        break;
    }
    case ComparisonScene::NoCandidates:
        m_empty->setText(tr("There are no candidates"), tr("The search gave no candidate to compare."));
        break;
    case ComparisonScene::Nobody: {
        const bool isSubmitted = m_presenter->view().record.isSubmitted();
        m_empty->setText(
            tr("There are no candidates"),
            isSubmitted
                ? tr("The search gave no candidate to compare. That is submitted and signed.")
                : tr("The search gave no candidate to compare. Submit that, and the outcome is “no lead”."));
        offered = isSubmitted ? Command::StepReport : Command::ComparisonSubmit;
        break;
    }
    default:
        m_empty->setText(tr("No candidate to compare"),
                         tr("Search the gallery with a probe, then choose a candidate."));
    }
    m_empty->offerOnly({m_ui.actions.action(offered)});
    m_stack->setCurrentIndex(0);
    enableCommands();
}

void ComparisonPage::drawProbeAlone() {
    m_pictures->clear();
    m_answers->clear();
    drawBanner();
    m_itemStrip->setNames({});
    m_title->setText(tr("The probe alone"));
    m_progress->clear();
    m_stack->setCurrentIndex(1);
    m_pictures->showProbe(m_presenter->view().probeFaces);
    m_canvas->setMessage(Side::Candidate,
                         tr("The candidates open when you have said what the probe alone shows."));
    followChecklist();
    showChecklist(true);
}

void ComparisonPage::drawCandidates() {
    showColumn();
    drawBanner();
    m_canvas->setMessage(Side::Candidate, {});
    fillStrip();
    m_stack->setCurrentIndex(1);
    m_pictures->showProbe(m_presenter->view().probeFaces);
}

QString ComparisonPage::whyOnlyLookedAt() const {
    if (m_presenter->outcome())
        return outcomeExplanation(*m_presenter->outcome());
    return m_presenter->isWorkspaceReadOnly()
               ? tr("You see what was found. No answer can be given while the workspace is open for reading.")
               : tr("You see what was found. An examiner compares and answers: this search is in their "
                    "queue.");
}

void ComparisonPage::drawBanner() {
    m_wayOn->hide();
    if (m_presenter->looksOnly()) { // the sentence stands with the answers otherwise
        m_banner->setText(whyOnlyLookedAt() + u' ' + leadSentence());
    } else {
        m_banner->setText(
            tr("Independent examination: you compare by yourself, without knowing what others answered."));
    }
    m_banner->setVisible(m_presenter->looksOnly() || m_presenter->isIndependent());
}

void ComparisonPage::fillStrip() {
    const auto& items = m_presenter->view().items;
    QStringList names;
    for (int i = 0; i < items.size(); ++i)
        names << itemName(i);
    m_itemStrip->setNames(names);
    for (int i = 0; i < items.size(); ++i)
        m_context.session()
            .candidateChip(items.at(i).candidate.id, kItemChipPixels)
            .then(this, [this, i, examination = m_presenter->view().record.id,
                         candidate = items.at(i).candidate.id](const Result<QImage>& chip) {
                const auto& now = m_presenter->view();
                if (chip && now.record.id == examination && i < now.items.size() &&
                    now.items.at(i).candidate.id == candidate)
                    m_itemStrip->setImage(i, *chip);
            });
}

QString ComparisonPage::itemName(int index) const {
    const QString place = tr("Portrait %1 of %2").arg(index + 1).arg(m_presenter->view().items.size());
    //: Read aloud. %1 "Portrait 3 of 8"
    return m_presenter->isAnswered(index) ? tr("%1, answered").arg(place) : tr("%1, not answered").arg(place);
}

QString ComparisonPage::titleText() const {
    const auto& items = m_presenter->view().items;
    const int index = m_presenter->index();
    const QString place = tr("Portrait %1 of %2").arg(index + 1).arg(items.size());
    if (m_presenter->isIndependent())
        return place;
    //: %1 and %2 are numbers, %3 the person's number in the gallery
    return tr("Candidate %1 of %2: person %3")
        .arg(QString::number(index + 1), QString::number(items.size()),
             items.at(index).candidate.personExternalId);
}

void ComparisonPage::drawItem() {
    drawDraft();
    m_writtenGrounds.clear();
    if (m_answers->isAncestorOf(focusWidget()))
        m_canvas->setFocus(); // so that the next key answers instead of being typed
    else if (m_checklist->isAncestorOf(focusWidget()))
        m_checklist->focusList();
    m_itemStrip->setCurrent(m_presenter->index());
    m_title->setText(titleText());
    m_pictures->showCandidate(m_presenter->candidate());
    // as they were when it was answered: writing on must not record other pictures than were looked at
    if (const auto& draft = m_presenter->draft(); draft && !draft->isEmpty())
        m_pictures->adopt(draft->adjusted);
    followChecklist();
    drawState();
    enableCommands();
}

void ComparisonPage::drawDraft() {
    if (m_presenter->draft())
        m_answers->show(*m_presenter->draft(), m_presenter->isWritable());
}

void ComparisonPage::drawView() {
    followChecklist();
    if (m_presenter->scene() == ComparisonScene::Candidates) {
        drawProgress();
        drawState();
    }
    enableCommands();
}

void ComparisonPage::drawProgress() {
    const auto count = m_presenter->view().items.size();
    for (int i = 0; i < count; ++i) {
        m_itemStrip->setMarked(i, m_presenter->isAnswered(i));
        m_itemStrip->setName(i, itemName(i));
    }
    m_progress->setText(m_presenter->looksOnly()
                            ? QString()
                            : tr("%1 of %2 answered").arg(m_presenter->answered()).arg(count));
    enableCommands();
}

void ComparisonPage::drawState() {
    if (m_presenter->index() >= 0)
        m_answers->setState(stateText());
}

QString ComparisonPage::stateText() const {
    const auto& view = m_presenter->view();
    switch (m_presenter->stage()) {
    case AnswerStage::Submitted:
        return tr("Submitted on %1. The answers are sealed and cannot be changed.")
            .arg(timeText(view.record.submittedAt));
    case AnswerStage::Unanswered:
        return tr("Not answered yet. Choose an answer with the keys 1 to 7, or N.");
    case AnswerStage::Incomplete:
        return tr("Not recorded yet. Write your grounds, then continue.");
    case AnswerStage::LacksChecklist:
        return tr("Recorded. Before you submit, this answer needs its checklist (K).");
    case AnswerStage::Recorded:
        if (view.items.at(m_presenter->index()).answer->triage)
            return tr("Recorded on %1 in triage, together with others. You can change it until you submit.")
                .arg(timeText(view.items.at(m_presenter->index()).answer->answeredAt));
        return tr("Recorded on %1. You can change it until you submit.")
            .arg(timeText(view.items.at(m_presenter->index()).answer->answeredAt));
    case AnswerStage::Kept:
        break;
    }
    return tr("It is recorded when you leave the grounds or continue.");
}

/// The outcome of the search, and the next step.
void ComparisonPage::drawOutcome() {
    m_wayOn->show();
    const QString sealed = tr("Your answers are sealed and signed.");
    //: Two whole sentences, one after the other
    m_banner->setText(m_presenter->outcome()
                          ? tr("%1 %2").arg(sealed, outcomeExplanation(*m_presenter->outcome()))
                          : sealed);
}

/// In place of the answers; what the list says is saved when it is left.
void ComparisonPage::showChecklist(bool shown) {
    m_adjust->hide();
    showColumn();
    if (m_presenter->view().isProbeDue)
        shown = true;
    if (!shown)
        m_desk->leave();
    else
        m_presenter->recordShown();
    (shown ? static_cast<QWidget*>(m_answers) : m_checklist)
        ->hide(); // first: both need more height than there is
    (shown ? static_cast<QWidget*>(m_checklist) : m_answers)->show();
    if (shown)
        m_checklist->focusList();
    else
        m_canvas->setFocus();
    enableCommands();
}

/// In place of the column of answers; what was written there is recorded first.
void ComparisonPage::showAdjustments(bool shown) {
    if (shown) {
        m_presenter->recordShown();
        m_answerColumn->setVisible(false); // before, or both widen the window for a moment and for good
    }
    m_adjust->setVisible(shown);
    showColumn();
    if (shown)
        m_adjust->focusFirst();
    else
        m_canvas->setFocus();
    enableCommands();
}

/// Answers and checklist, or the steps on the pictures: there is no width for both.
void ComparisonPage::showColumn() {
    m_answerColumn->setVisible(!m_presenter->looksOnly() && !m_adjust->isVisibleTo(this));
}

void ComparisonPage::followChecklist() {
    m_desk->show(m_presenter->view(), m_presenter->candidate(), m_presenter->isWritable());
}

void ComparisonPage::writeGrounds() {
    const QString text = m_desk->grounds();
    showChecklist(false);
    m_answers->writeGrounds(text, m_writtenGrounds);
    m_writtenGrounds = text;
    m_answers->focusGrounds();
}

void ComparisonPage::showUnfinished() {
    showChecklist(false);
    m_answers->setState(tr("This answer was changed and is not recorded yet. Complete its grounds first."));
    m_answers->focusGrounds();
}

void ComparisonPage::showLackingChecklist() {
    showChecklist(true);
    m_checklist->setState(tr("Your answer needs this list. Say of every feature what you see, then submit."));
}

void ComparisonPage::confirmSubmission() {
    m_ui.prompts.confirm(
        this, tr("Submit your answers"), submitSentence(), tr("Seal and sign"),
        [this, examination = m_presenter->view().record.id] { m_presenter->submit(examination); });
}

QString ComparisonPage::submitSentence() const {
    const auto& items = m_presenter->view().items;
    const int count = static_cast<int>(items.size());
    if (count == 0)
        return tr("Your statement that the search gave nobody to compare will be sealed and signed with your "
                  "key. The outcome "
                  "will be “no lead”. This cannot be changed afterwards.");
    const QString sealed =
        tr("Your %n answer(s) will be sealed and signed with your key. They cannot be changed "
           "afterwards.",
           nullptr, count);
    QString then;
    if (m_presenter->isIndependent()) {
        then = tr("They are then put beside the earlier answers, and the outcome is reached.");
    } else {
        const auto supported = std::count_if(items.begin(), items.end(), [](const auto& item) {
            return item.answer && item.answer->answer.supportsSamePerson();
        });
        then = supported == 0 ? tr("You support no candidate: the outcome will be “no lead”.")
                              : tr("The %n candidate(s) that you support go to a second examiner, mixed with "
                                   "others and without "
                                   "your answers.",
                                   nullptr, static_cast<int>(supported));
    }
    //: Two whole sentences, one after the other
    return tr("%1 %2").arg(sealed, then);
}

void ComparisonPage::enableCommands() {
    if (!isVisible())
        return;
    const int index = m_presenter->index();
    const bool open = index >= 0;
    m_tools->enable(open);
    QAction* checklist = m_ui.actions.action(Command::ComparisonChecklist);
    checklist->setEnabled(open && !m_presenter->looksOnly());
    checklist->setChecked(m_checklist->isVisibleTo(this));
    m_ui.actions.action(Command::ComparisonAdjust)->setEnabled(open || m_presenter->view().isProbeDue);
    m_ui.actions.action(Command::ComparisonAdjust)->setChecked(m_adjust->isVisibleTo(this));
    const auto enable = [this](Command command, bool may) { m_ui.actions.action(command)->setEnabled(may); };
    enable(Command::ComparisonNext, index + 1 < m_presenter->view().items.size());
    enable(Command::ComparisonPrevious, index > 0);
    enable(Command::ComparisonSubmit, m_presenter->maySubmit());
    enable(Command::ComparisonOpenCase,
           m_presenter->isIndependent() && m_presenter->view().record.isSubmitted());
}

} // namespace sl::widgets
