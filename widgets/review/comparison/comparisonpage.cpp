// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/comparisonpage.h"

#include "engine/session/workspace.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/review/checklist/checklistdesk.h"
#include "widgets/review/checklist/checklistpanel.h"
#include "widgets/review/comparison/answerpanel.h"
#include "widgets/review/comparison/comparisoncanvas.h"
#include "widgets/review/comparison/comparisonpictures.h"
#include "widgets/review/comparison/filmstrip.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/openslater.h"
#include "widgets/text/wording.h"

#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

namespace sl::widgets {
namespace {
constexpr int kItemChipPixels = 96;
} // namespace

ComparisonPage::ComparisonPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_drafts(ui.settings, workspace.folder(), workspace.login().user.login, context.session().record()) {
    build();
    setFocusProxy(m_canvas);
    connectCommands();
    connect(&context, &CaseContext::searchChanged, this, &ComparisonPage::reload);
    connect(&context, &CaseContext::examinationChanged, this, &ComparisonPage::reload);
    connect(&context, &CaseContext::independentChanged, this, &ComparisonPage::reload);
    connect(&context.session(), &session::CaseSession::examinationChanged, this, &ComparisonPage::refresh);
    connect(&context, &CaseContext::candidateChanged, this, [this](CandidateId candidate) {
        for (int i = 0; i < m_view.items.size(); ++i)
            if (m_view.items.at(i).candidate.id == candidate)
                showItem(i);
    });
    showEmpty(tr("No candidate to compare"), tr("Search the gallery with a probe, then choose a candidate."));
}

ComparisonPage::~ComparisonPage() {
    recordShown(); // a page that is deleted is not hidden first
    m_checklists->save();
    m_answers->disconnect(this);
}

void ComparisonPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    noteSeen();
    enableCommands();
    updateState();
}

void ComparisonPage::hideEvent(QHideEvent* event) {
    recordShown();
    m_checklists->save();
    m_askWhenRecorded = false;
    QWidget::hideEvent(event);
}

void ComparisonPage::reload() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_search.drop();
    m_loading.drop();
    if (m_context.isIndependent() && m_context.examination().isValid())
        take();
    else if (!m_context.isIndependent() && m_context.search().isValid())
        loadFirst();
    else
        showEmpty(tr("No candidate to compare"),
                  tr("Search the gallery with a probe, then choose a candidate."));
}

/// Who looks at another's search does not become its first examiner by opening the page: they are asked.
void ComparisonPage::loadFirst() {
    m_context.session()
        .searchView(m_context.search())
        .then(this, [this, token = m_search.begin()](const Result<session::SearchView>& view) {
            if (!m_search.accept(token))
                return;
            const bool examines = m_workspace.login().has(Role::Examiner);
            if (view && !examines)
                lookOnly(*view);
            else if (view || (examines && opensLater(view.error().code))) // in the order of the policy
                begin();
            else
                showWaiting(view.error());
        });
}

void ComparisonPage::lookOnly(const session::SearchView& view) {
    if (view.candidates.isEmpty())
        return showEmpty(tr("There are no candidates"), tr("The search gave no candidate to compare."));
    session::ExaminationView shown;
    shown.record.search = view.record.id;
    shown.probeFaces = view.record.faces;
    for (const CandidateRecord& candidate : view.candidates)
        shown.items.append({candidate, {}, {}});
    adopt(shown);
    m_banner->setText(view.outcome
                          ? outcomeExplanation(view.outcome->kind)
                          : tr("You see what was found. An examiner compares and answers: this search "
                               "is in their queue."));
    m_banner->show();
    m_progress->clear();
    m_answerColumn->hide();
}

void ComparisonPage::begin() {
    m_context.session()
        .firstExamination(m_context.search())
        .then(this, [this, token = m_loading.begin()](const Result<session::ExaminationView>& view) {
            if (m_loading.accept(token))
                adopt(view);
        });
}

void ComparisonPage::take() {
    m_context.session()
        .takeExamination(m_context.examination())
        .then(this, [this, token = m_loading.begin()](const Result<session::ExaminationView>& view) {
            if (m_loading.accept(token))
                adopt(view);
        });
}

void ComparisonPage::showWaiting(const Error& error) {
    const bool begins = error.code == ErrorCode::FirstExaminerNeeded;
    showEmpty(begins                                ? tr("Waits for its first examiner")
              : error.code == ErrorCode::ListClosed ? tr("Closed to you for now")
                                                    : tr("This comparison cannot be opened"),
              errorText(error));
    if (begins)
        m_empty->offerOnly({m_ui.actions.action(Command::ComparisonBegin)});
    enableCommands();
}

void ComparisonPage::showEmpty(const QString& title, const QString& sentence) {
    recordShown();
    m_refreshing.drop();
    m_submitting.drop();
    m_view = {};
    m_index = -1;
    m_checklists->clear();
    m_pictures->clear();
    m_empty->setText(title, sentence);
    m_empty->offerOnly({m_ui.actions.action(Command::StepCandidates)});
    m_stack->setCurrentIndex(0);
    m_answers->clear();
    enableCommands();
}

void ComparisonPage::adopt(const Result<session::ExaminationView>& view) {
    if (!view)
        return showEmpty(tr("This comparison cannot be opened"), errorText(view.error()));
    if (view->isProbeDue)
        return showProbeAlone(*view);
    if (view->items.isEmpty())
        return showNobody(*view);
    recordShown();
    m_refreshing.drop();
    m_submitting.drop();
    m_view = *view;
    m_index = -1;
    m_error->clear();
    m_answerColumn->show();
    m_wayOn->hide();
    showBanner();
    m_canvas->setMessage(Side::Candidate, {});
    fillStrip();
    m_stack->setCurrentIndex(1);
    m_pictures->showProbe(m_view.probeFaces);
    int index = firstUnanswered();
    for (int i = 0; i < m_view.items.size(); ++i)
        if (m_view.items.at(i).candidate.id == m_context.candidate())
            index = i;
    showItem(std::max(index, 0));
    updateProgress();
    if (isIndependent() && m_view.record.isSubmitted())
        showWayOn();
}

void ComparisonPage::showBanner() {
    m_banner->setVisible(isIndependent());
    m_banner->setText(
        tr("Independent examination: you compare by yourself, without knowing what others answered."));
}

void ComparisonPage::fillStrip() {
    QStringList names;
    for (int i = 0; i < m_view.items.size(); ++i)
        names << itemName(i);
    m_itemStrip->setNames(names);
    for (int i = 0; i < m_view.items.size(); ++i)
        m_context.session()
            .candidateChip(m_view.items.at(i).candidate.id, kItemChipPixels)
            .then(this, [this, i, item = itemAt(i)](const Result<QImage>& chip) {
                if (chip && i < m_view.items.size() && itemAt(i) == item)
                    m_itemStrip->setImage(i, *chip);
            });
}

/// A list without candidates is examined too: submitting it says that there is no lead.
void ComparisonPage::showNobody(const session::ExaminationView& view) {
    showEmpty(
        tr("There are no candidates"),
        view.record.isSubmitted()
            ? tr("The search gave no candidate to compare. That is submitted and signed.")
            : tr("The search gave no candidate to compare. Submit that, and the outcome is “no lead”."));
    m_view = view;
    m_empty->offerOnly(
        {m_ui.actions.action(view.record.isSubmitted() ? Command::StepReport : Command::ComparisonSubmit)});
    enableCommands();
}

/// The examination that is shown was changed here or elsewhere, by the same person in another place.
void ComparisonPage::refresh(ExaminationId changed) {
    if (changed != m_view.record.id || !isWritable())
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_context.session().examination(changed).then(
        this, [this, token = m_refreshing.begin()](const Result<session::ExaminationView>& view) {
            if (m_refreshing.accept(token) && m_recording.isEmpty() && isWritable() && view)
                refreshed(*view);
        });
}

void ComparisonPage::refreshed(const session::ExaminationView& view) {
    m_view = view;
    if (m_view.isProbeDue)
        return followChecklist();
    if (m_view.items.isEmpty())
        return showNobody(view);
    if (m_view.record.isSubmitted())
        m_drafts.forgetAll(m_view.record.id);
    if (m_index >= 0 && m_drafts.find(itemAt(m_index)).isEmpty())
        m_answers->show(recordedDraft(m_index), isWritable());
    updateProgress();
    updateState();
}

bool ComparisonPage::isWritable() const {
    return m_view.record.id.isValid() && !m_view.record.isSubmitted() && !m_submitting.isAwaited();
}

ItemId ComparisonPage::itemAt(int index) const {
    return {m_view.record.id, m_view.items.at(index).candidate.id};
}

bool ComparisonPage::isAnswered(int index) const {
    const session::ExaminationItem& item = m_view.items.at(index);
    return item.answer && m_drafts.counts(m_view.record, item.candidate.id);
}

int ComparisonPage::answered() const {
    int count = 0;
    for (int i = 0; i < m_view.items.size(); ++i)
        count += isAnswered(i) ? 1 : 0;
    return count;
}

int ComparisonPage::firstUnanswered() const {
    for (int i = 0; i < m_view.items.size(); ++i)
        if (!isAnswered(i))
            return i;
    return -1;
}

QString ComparisonPage::itemName(int index) const {
    const QString place = tr("Portrait %1 of %2").arg(index + 1).arg(m_view.items.size());
    //: Read aloud. %1 "Portrait 3 of 8"
    return isAnswered(index) ? tr("%1, answered").arg(place) : tr("%1, not answered").arg(place);
}

QString ComparisonPage::titleText() const {
    const session::ExaminationItem& item = m_view.items.at(m_index);
    const QString place = tr("Portrait %1 of %2").arg(m_index + 1).arg(m_view.items.size());
    if (isIndependent())
        return place;
    //: %1 and %2 are numbers, %3 the person's number in the gallery
    return tr("Candidate %1 of %2: person %3")
        .arg(QString::number(m_index + 1), QString::number(m_view.items.size()),
             item.candidate.personExternalId);
}

void ComparisonPage::showItem(int index) {
    if (index < 0 || index >= m_view.items.size() || index == m_index)
        return;
    recordShown();
    m_index = index;
    const ItemId item = itemAt(index);
    const Draft draft = m_drafts.find(item);
    m_answers->show(draft.isEmpty() || !isWritable() ? recordedDraft(index) : draft, isWritable());
    m_writtenGrounds.clear();
    if (m_answers->isAncestorOf(focusWidget()))
        m_canvas->setFocus(); // so that the next key answers instead of being typed
    else if (m_checklist->isAncestorOf(focusWidget()))
        m_checklist->focusList();
    m_itemStrip->setCurrent(index);
    m_title->setText(titleText());
    m_pictures->showCandidate(item.candidate);
    m_context.setCandidate(item.candidate);
    updateState();
    enableCommands();
}

void ComparisonPage::step(int by) {
    if (isVisible() && m_index >= 0)
        showItem(m_index + by);
}

/// The candidate's portrait is on the screen: passing by before it has come is not seeing.
void ComparisonPage::noteSeen() {
    if (!isVisible() || m_index < 0 || !isWritable())
        return;
    const ItemId item = itemAt(m_index);
    if (m_pictures->shownCandidate() != item.candidate || m_drafts.wasSeen(item))
        return;
    m_drafts.setSeen(item);
    updateProgress();
}

Draft ComparisonPage::recordedDraft(int index) const {
    const auto& answer = m_view.items.at(index).answer;
    return answer ? Draft(itemAt(index), answer->answer, answer->grounds) : Draft(itemAt(index));
}

void ComparisonPage::updateProgress() {
    for (int i = 0; i < m_view.items.size(); ++i) {
        m_itemStrip->setMarked(i, isAnswered(i));
        m_itemStrip->setName(i, itemName(i));
    }
    m_progress->setText(tr("%1 of %2 answered").arg(answered()).arg(m_view.items.size()));
    enableCommands();
}

void ComparisonPage::updateState() {
    if (m_index < 0)
        return;
    followChecklist();
    if (m_view.record.isSubmitted())
        return m_answers->setState(tr("Submitted on %1. The answers are sealed and cannot be changed.")
                                       .arg(timeText(m_view.record.submittedAt)));
    const Draft draft = m_answers->draft().value_or(recordedDraft(m_index));
    const auto& answer = m_view.items.at(m_index).answer;
    if (!draft.answer)
        m_answers->setState(tr("Not answered yet. Choose an answer with the keys 1 to 7, or N."));
    else if (!draft.isComplete())
        m_answers->setState(tr("Not recorded yet. Write your grounds, then go on."));
    else if (answer && draft == recordedDraft(m_index) && m_view.items.at(m_index).lacksChecklist)
        m_answers->setState(tr("Recorded. Before you submit, this answer needs its checklist (K)."));
    else if (answer && draft == recordedDraft(m_index))
        m_answers->setState(
            tr("Recorded on %1. You can change it until you submit.").arg(timeText(answer->answeredAt)));
    else
        m_answers->setState(tr("Is recorded when you leave the grounds or go on."));
}

} // namespace sl::widgets
