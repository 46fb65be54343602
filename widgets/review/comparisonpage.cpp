// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparisonpage.h"

#include "engine/session/workspace.h"
#include "widgets/common/actiontable.h"
#include "widgets/common/casecontext.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/errorplace.h"
#include "widgets/common/prompts.h"
#include "widgets/review/answerpanel.h"
#include "widgets/review/comparisoncanvas.h"
#include "widgets/review/comparisonpictures.h"
#include "widgets/review/filmstrip.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/wording.h"

#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

namespace sl::widgets {
namespace {
constexpr int kItemChipPixels = 96;
} // namespace

ComparisonPage::ComparisonPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent), m_context(context), m_workspace(workspace), m_ui(ui) {
    build();
    setFocusProxy(m_canvas);
    connectCommands();
    connect(&context, &CaseContext::searchChanged, this, &ComparisonPage::reload);
    connect(&context, &CaseContext::examinationChanged, this, &ComparisonPage::reload);
    connect(&context, &CaseContext::independentChanged, this, &ComparisonPage::reload);
    connect(&context.session(), &session::CaseSession::examinationChanged, this, &ComparisonPage::refresh);
    connect(&context, &CaseContext::candidateChanged, this, [this](CandidateId candidate) {
        for (int i = 0; i < m_view.items.size(); ++i)
            if (i != m_index && m_view.items.at(i).candidate.id == candidate)
                showItem(i);
    });
    showEmpty(tr("No candidate to compare"), tr("Search the gallery with a probe, then choose a candidate."));
}

ComparisonPage::~ComparisonPage() = default;

void ComparisonPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    enableCommands();
    updateState();
}

void ComparisonPage::hideEvent(QHideEvent* event) {
    record();
    QWidget::hideEvent(event);
}

void ComparisonPage::reload() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    const int generation = ++m_generation;
    if (m_context.isIndependent() && m_context.examination().isValid())
        m_context.session()
            .takeExamination(m_context.examination())
            .then(this, [this, generation](const Result<session::ExaminationView>& view) {
                if (generation == m_generation)
                    adopt(view);
            });
    else if (!m_context.isIndependent() && m_context.search().isValid())
        loadFirst(generation);
    else
        showEmpty(tr("No candidate to compare"),
                  tr("Search the gallery with a probe, then choose a candidate."));
}

/// Who looks at another's search does not become its first examiner by opening the page: they are asked.
void ComparisonPage::loadFirst(int generation) {
    m_context.session()
        .searchView(m_context.search())
        .then(this, [this, generation](const Result<session::SearchView>& view) {
            if (generation != m_generation)
                return;
            if (view)
                begin();
            else
                showWaiting(view.error());
        });
}

void ComparisonPage::begin() {
    m_context.session()
        .firstExamination(m_context.search())
        .then(this, [this, generation = m_generation](const Result<session::ExaminationView>& view) {
            if (generation == m_generation)
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
        m_empty->offerOnly({m_ui.actions.action("comparison.begin")});
    enableCommands();
}

void ComparisonPage::showEmpty(const QString& title, const QString& sentence) {
    m_view = {};
    m_index = -1;
    m_drafts.reset();
    m_pictures->clear();
    m_empty->setText(title, sentence);
    m_empty->offerOnly({m_ui.actions.action("step.candidates")});
    m_stack->setCurrentIndex(0);
    m_answers->show({}, false);
    enableCommands();
}

void ComparisonPage::adopt(const Result<session::ExaminationView>& view) {
    if (!view)
        return showEmpty(tr("This comparison cannot be opened"), errorText(view.error()));
    if (view->items.isEmpty())
        return showNobody(*view);
    m_view = *view;
    m_drafts = std::make_unique<Drafts>(m_ui.settings, m_workspace.login().user.login,
                                        m_context.session().record().number, m_view.record.id);
    m_error->clear();
    m_banner->setVisible(isIndependent());
    m_banner->setText(
        tr("Independent examination: you compare by yourself, without knowing what others answered."));
    QStringList names;
    for (int i = 0; i < m_view.items.size(); ++i)
        names << itemName(i);
    m_itemStrip->setNames(names);
    for (int i = 0; i < m_view.items.size(); ++i)
        m_context.session()
            .candidateChip(m_view.items.at(i).candidate.id, kItemChipPixels)
            .then(this, [this, i, generation = m_generation](const Result<QImage>& chip) {
                if (chip && generation == m_generation)
                    m_itemStrip->setImage(i, *chip);
            });
    m_stack->setCurrentIndex(1);
    m_pictures->showProbe(m_view.probeFaces);
    int index = firstUnanswered();
    for (int i = 0; i < m_view.items.size(); ++i)
        if (m_view.items.at(i).candidate.id == m_context.candidate())
            index = i;
    m_index = -1;
    showItem(std::max(index, 0));
    updateProgress();
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
        {m_ui.actions.action(view.record.isSubmitted() ? "step.report" : "comparison.submit")});
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
        this, [this, generation = m_generation](const Result<session::ExaminationView>& view) {
            if (generation != m_generation || m_recording > 0 || !isWritable() || !view)
                return;
            m_view = *view;
            if (m_view.items.isEmpty())
                return showNobody(*view);
            if (m_view.record.isSubmitted()) {
                m_drafts->forgetAll();
                m_answers->show(recordedDraft(m_index), false);
            }
            updateProgress();
            updateState();
        });
}

int ComparisonPage::firstUnanswered() const {
    const auto found = std::find_if(m_view.items.begin(), m_view.items.end(),
                                    [](const session::ExaminationItem& item) { return !item.answer; });
    return found == m_view.items.end() ? -1 : static_cast<int>(found - m_view.items.begin());
}

QString ComparisonPage::itemName(int index) const {
    const bool answered = m_view.items.at(index).answer.has_value();
    const QString place = tr("Portrait %1 of %2").arg(index + 1).arg(m_view.items.size());
    //: Read aloud. %1 "Portrait 3 of 8"
    return answered ? tr("%1, answered").arg(place) : tr("%1, not answered").arg(place);
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
    m_index = index;
    const CandidateId candidate = m_view.items.at(index).candidate.id;
    if (m_answers->isAncestorOf(focusWidget()))
        m_canvas->setFocus(); // so that the next key answers instead of being typed
    m_itemStrip->setCurrent(index);
    m_title->setText(titleText());
    const Draft draft = m_drafts->find(candidate);
    m_answers->show(draft.isEmpty() || !isWritable() ? recordedDraft(index) : draft, isWritable());
    m_pictures->showCandidate(candidate);
    m_context.setCandidate(candidate);
    updateState();
    enableCommands();
}

void ComparisonPage::step(int by) {
    if (!isVisible() || m_index < 0)
        return;
    record();
    showItem(m_index + by);
}

Draft ComparisonPage::recordedDraft(int index) const {
    const auto& answer = m_view.items.at(index).answer;
    return answer ? Draft{answer->answer, answer->grounds} : Draft();
}

void ComparisonPage::keepDraft() {
    if (m_index < 0 || !isWritable())
        return;
    const CandidateId candidate = m_view.items.at(m_index).candidate.id;
    const Draft& draft = m_answers->draft();
    if (draft == recordedDraft(m_index))
        m_drafts->forget(candidate);
    else
        m_drafts->keep(candidate, draft);
    updateState();
}

void ComparisonPage::record() {
    if (m_index < 0 || !isWritable())
        return;
    const Draft draft = m_answers->draft();
    if (!draft.isComplete() || draft == recordedDraft(m_index))
        return;
    const CandidateId candidate = m_view.items.at(m_index).candidate.id;
    ++m_recording;
    enableCommands();
    m_context.session()
        .answer(m_view.record.id, candidate, *draft.answer, draft.grounds)
        .then(this, [this, candidate, draft,
                     generation = m_generation](const Result<session::ExaminationView>& view) {
            --m_recording;
            if (generation == m_generation)
                recorded(candidate, draft, view);
        });
}

void ComparisonPage::recorded(CandidateId candidate, const Draft& draft,
                              const Result<session::ExaminationView>& view) {
    if (!view) {
        m_error->report(view.error());
        return enableCommands();
    }
    m_error->clear();
    m_view = *view;
    if (m_drafts->find(candidate) == draft)
        m_drafts->forget(candidate);
    updateProgress();
    updateState();
}

void ComparisonPage::updateProgress() {
    for (int i = 0; i < m_view.items.size(); ++i) {
        m_itemStrip->setMarked(i, m_view.items.at(i).answer.has_value());
        m_itemStrip->setName(i, itemName(i));
    }
    m_progress->setText(tr("%1 of %2 answered").arg(m_view.answered).arg(m_view.items.size()));
    enableCommands();
}

void ComparisonPage::updateState() {
    if (m_index < 0)
        return;
    if (m_view.record.isSubmitted())
        return m_answers->setState(tr("Submitted on %1. The answers are sealed and cannot be changed.")
                                       .arg(timeText(m_view.record.submittedAt)));
    const Draft& draft = m_answers->draft();
    const auto& answer = m_view.items.at(m_index).answer;
    if (!draft.answer)
        m_answers->setState(tr("Not answered yet. Choose an answer with the keys 1 to 7, or N."));
    else if (!draft.isComplete())
        m_answers->setState(tr("Not recorded yet. Write your grounds, then go on."));
    else if (answer && draft == recordedDraft(m_index))
        m_answers->setState(
            tr("Recorded on %1. You can change it until you submit.").arg(timeText(answer->answeredAt)));
    else
        m_answers->setState(tr("Is recorded when you leave the grounds or go on."));
}

QString ComparisonPage::submitSentence() const {
    const int count = static_cast<int>(m_view.items.size());
    if (count == 0)
        return tr("Your statement that the search gave nobody to compare will be sealed and signed with your "
                  "key. The outcome "
                  "will be “no lead”. This cannot be changed afterwards.");
    const QString sealed =
        tr("Your %n answer(s) will be sealed and signed with your key. They cannot be changed "
           "afterwards.",
           nullptr, count);
    QString then;
    if (isIndependent()) {
        then = tr("They are then put beside the earlier answers, and the outcome is reached.");
    } else {
        const auto supported = std::count_if(m_view.items.begin(), m_view.items.end(), [](const auto& item) {
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

void ComparisonPage::askToSubmit() {
    if (!isVisible() || !isWritable())
        return;
    for (int i = 0; i < m_view.items.size(); ++i) {
        if (m_drafts->find(m_view.items.at(i).candidate.id).isEmpty())
            continue;
        showItem(i);
        m_answers->setState(
            tr("This answer was changed and is not recorded yet. Complete its grounds first."));
        return m_answers->focusGrounds();
    }
    m_ui.prompts.confirm(this, tr("Submit your answers"), submitSentence(), tr("Seal and sign"),
                         [this] { submit(); });
}

void ComparisonPage::submit() {
    m_context.session()
        .submit(m_view.record.id)
        .then(this, [this](const Result<session::ExaminationView>& view) { submitted(view); });
}

void ComparisonPage::submitted(const Result<session::ExaminationView>& view) {
    if (!view)
        return m_error->report(view.error());
    if (view->items.isEmpty()) {
        showNobody(*view);
    } else {
        m_drafts->forgetAll();
        m_view = *view;
        m_answers->show(recordedDraft(m_index), false);
        updateProgress();
        updateState();
    }
    m_ui.status.say(tr("Your answers are sealed and signed."));
    if (!isIndependent())
        m_context.goTo(Step::Report);
}

} // namespace sl::widgets
