// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/comparisonpresenter.h"

#include "engine/session/workspace.h"
#include "widgets/controls/casecontext.h"
#include "widgets/text/openslater.h"

#include <algorithm>

namespace sl::widgets {

ComparisonPresenter::ComparisonPresenter(CaseContext& context, session::Workspace& workspace,
                                         QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_workspace(workspace)
    , m_drafts(settings, workspace.folder(), workspace.login().user.login, context.session().record())
    , m_recorder(context.session(), m_drafts)
    , m_checklists(context.session(), m_drafts) {
    connect(&context, &CaseContext::searchChanged, this, &ComparisonPresenter::reload);
    connect(&context, &CaseContext::examinationChanged, this, &ComparisonPresenter::reload);
    connect(&context, &CaseContext::independentChanged, this, &ComparisonPresenter::reload);
    connect(&context.session(), &session::CaseSession::examinationChanged, this,
            &ComparisonPresenter::refresh);
    connect(&context, &CaseContext::candidateChanged, this, [this](CandidateId candidate) {
        for (int i = 0; i < m_view.items.size(); ++i)
            if (m_view.items.at(i).candidate.id == candidate)
                showItem(i);
    });
    connect(&m_recorder, &AnswerRecorder::recorded, this, &ComparisonPresenter::answerRecorded);
    connect(&m_recorder, &AnswerRecorder::failed, this, &ComparisonPresenter::notRecorded);
    connect(&m_checklists, &ChecklistKeeper::saved, this, &ComparisonPresenter::checklistSaved);
    connect(&m_checklists, &ChecklistKeeper::failed, this, &ComparisonPresenter::notRecorded);
}

void ComparisonPresenter::setInSight(bool inSight) {
    m_inSight = inSight;
    if (!inSight)
        return;
    if (m_stale)
        reload();
    noteSeen();
}

void ComparisonPresenter::leave() {
    recordShown();
    m_checklists.save();
    m_askWhenRecorded = false;
}

void ComparisonPresenter::reload() {
    m_stale = !m_inSight;
    if (m_stale)
        return;
    m_search.drop();
    m_loading.drop();
    if (m_context.isIndependent() && m_context.examination().isValid())
        take();
    else if (!m_context.isIndependent() && m_context.search().isValid())
        loadFirst();
    else
        clear(ComparisonScene::NoSearch);
}

/// Who looks at another's search does not become its first examiner by opening the page: they are asked.
void ComparisonPresenter::loadFirst() {
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
                close(view.error());
        });
}

void ComparisonPresenter::lookOnly(const session::SearchView& view) {
    if (view.candidates.isEmpty())
        return clear(ComparisonScene::NoCandidates);
    session::ExaminationView shown;
    shown.record.search = view.record.id;
    shown.probeFaces = view.record.faces;
    for (const CandidateRecord& candidate : view.candidates)
        shown.items.append({candidate, {}, {}});
    m_looksOnly = true;
    m_outcome = view.outcome ? std::optional(view.outcome->kind) : std::nullopt;
    showCandidates(shown);
}

void ComparisonPresenter::begin() {
    m_context.session()
        .firstExamination(m_context.search())
        .then(this, [this, token = m_loading.begin()](const Result<session::ExaminationView>& view) {
            if (m_loading.accept(token))
                adopt(view);
        });
}

void ComparisonPresenter::take() {
    m_context.session()
        .takeExamination(m_context.examination())
        .then(this, [this, token = m_loading.begin()](const Result<session::ExaminationView>& view) {
            if (m_loading.accept(token))
                adopt(view);
        });
}

/// Nothing of an examination is shown.
void ComparisonPresenter::clear(ComparisonScene scene) {
    reset(scene);
    Q_EMIT sceneChanged();
}

void ComparisonPresenter::reset(ComparisonScene scene) {
    recordShown();
    m_refreshing.drop();
    m_submitting.drop();
    m_checklists.follow({}, false);
    m_view = {};
    m_looksOnly = false;
    m_outcome.reset();
    m_index = -1;
    m_draft.reset();
    m_portrait = {};
    m_scene = scene;
}

void ComparisonPresenter::close(const Error& error) {
    m_problem = error;
    clear(ComparisonScene::Closed);
}

void ComparisonPresenter::adopt(const Result<session::ExaminationView>& view) {
    if (!view)
        return close(view.error());
    m_looksOnly = false;
    m_outcome.reset();
    if (view->isProbeDue)
        return showProbeAlone(*view);
    if (view->items.isEmpty())
        return showNobody(*view);
    showCandidates(*view);
    if (isIndependent() && m_view.record.isSubmitted())
        askForOutcome();
}

void ComparisonPresenter::showProbeAlone(const session::ExaminationView& view) {
    reset(ComparisonScene::ProbeAlone);
    set(view);
    Q_EMIT succeeded();
    Q_EMIT sceneChanged();
}

/// A list without candidates is examined too: submitting it says that there is no lead.
void ComparisonPresenter::showNobody(const session::ExaminationView& view) {
    reset(ComparisonScene::Nobody);
    set(view);
    Q_EMIT sceneChanged();
}

void ComparisonPresenter::showCandidates(const session::ExaminationView& view) {
    recordShown();
    m_refreshing.drop();
    m_submitting.drop();
    set(view);
    m_index = -1;
    m_draft.reset();
    m_scene = ComparisonScene::Candidates;
    Q_EMIT succeeded();
    Q_EMIT sceneChanged();
    int index = firstUnanswered();
    for (int i = 0; i < m_view.items.size(); ++i)
        if (m_view.items.at(i).candidate.id == m_context.candidate())
            index = i;
    showItem(std::max(index, 0));
    Q_EMIT progressChanged();
}

void ComparisonPresenter::set(const session::ExaminationView& view) {
    m_view = view;
    m_checklists.follow(m_view, isWritable());
}

/// The examination that is shown was changed here or elsewhere, by the same person in another place.
void ComparisonPresenter::refresh(ExaminationId changed) {
    if (changed != m_view.record.id || !isWritable())
        return;
    if (!m_inSight) {
        m_stale = true;
        return;
    }
    m_context.session().examination(changed).then(
        this, [this, token = m_refreshing.begin()](const Result<session::ExaminationView>& view) {
            if (m_refreshing.accept(token) && !m_recorder.isUnderWay() && isWritable() && view)
                refreshed(*view);
        });
}

void ComparisonPresenter::refreshed(const session::ExaminationView& view) {
    if (m_view.isProbeDue != view.isProbeDue)
        return adopt(view);
    if (view.items.isEmpty() && !view.isProbeDue)
        return showNobody(view);
    set(view);
    if (m_view.record.isSubmitted())
        m_drafts.forgetAll(m_view.record.id);
    if (m_index >= 0 && m_drafts.find(itemAt(m_index)).isEmpty())
        showRecorded();
    Q_EMIT viewChanged();
}

bool ComparisonPresenter::isWritable() const {
    return m_view.record.id.isValid() && !m_view.record.isSubmitted() && !m_submitting.isAwaited();
}

CandidateId ComparisonPresenter::candidate() const {
    return m_index < 0 ? CandidateId() : itemAt(m_index).candidate;
}

ItemId ComparisonPresenter::itemAt(int index) const {
    return {m_view.record.id, m_view.items.at(index).candidate.id};
}

bool ComparisonPresenter::isAnswered(int index) const {
    const session::ExaminationItem& item = m_view.items.at(index);
    return item.answer && m_drafts.counts(m_view.record, item.candidate.id);
}

int ComparisonPresenter::answered() const {
    int count = 0;
    for (int i = 0; i < m_view.items.size(); ++i)
        count += isAnswered(i) ? 1 : 0;
    return count;
}

int ComparisonPresenter::firstUnanswered() const {
    for (int i = 0; i < m_view.items.size(); ++i)
        if (!isAnswered(i))
            return i;
    return -1;
}

void ComparisonPresenter::showItem(int index) {
    if (index < 0 || index >= m_view.items.size() || index == m_index)
        return;
    recordShown();
    m_index = index;
    m_portrait = {};
    const ItemId item = itemAt(index);
    const Draft draft = m_drafts.find(item);
    m_draft = draft.isEmpty() || !isWritable() ? recordedDraft(index) : draft;
    Q_EMIT itemChanged();
    m_context.setCandidate(item.candidate);
}

void ComparisonPresenter::step(int by) {
    if (m_inSight && m_index >= 0)
        showItem(m_index + by);
}

void ComparisonPresenter::setPortrait(CandidateId candidate) {
    m_portrait = candidate;
    noteSeen();
}

/// The candidate's portrait is on the screen: passing by before it has come is not seeing.
void ComparisonPresenter::noteSeen() {
    if (!m_inSight || m_index < 0 || !isWritable())
        return;
    const ItemId item = itemAt(m_index);
    if (m_portrait != item.candidate || m_drafts.wasSeen(item))
        return;
    m_drafts.setSeen(item);
    Q_EMIT progressChanged();
}

Draft ComparisonPresenter::recordedDraft(int index) const {
    const auto& answer = m_view.items.at(index).answer;
    return answer ? Draft(itemAt(index), answer->answer, answer->grounds) : Draft(itemAt(index));
}

void ComparisonPresenter::showRecorded() {
    if (m_index < 0)
        return;
    m_draft = recordedDraft(m_index);
    Q_EMIT draftChanged();
}

AnswerStage ComparisonPresenter::stage() const {
    if (m_view.record.isSubmitted())
        return AnswerStage::Submitted;
    if (!m_draft || !m_draft->answer)
        return AnswerStage::Unanswered;
    if (!m_draft->isComplete())
        return AnswerStage::Incomplete;
    const session::ExaminationItem& item = m_view.items.at(m_index);
    if (!item.answer || !(*m_draft == recordedDraft(m_index)))
        return AnswerStage::Kept;
    return item.lacksChecklist ? AnswerStage::LacksChecklist : AnswerStage::Recorded;
}

void ComparisonPresenter::keep(const Draft& draft) {
    if (m_draft && m_draft->item() == draft.item())
        m_draft = draft;
    m_recorder.keep(draft, m_index >= 0 && draft == recordedDraft(m_index));
    Q_EMIT written();
}

void ComparisonPresenter::recordShown() {
    if (m_draft && !m_submitting.isAwaited())
        m_recorder.record(m_draft->item());
}

void ComparisonPresenter::answerRecorded(const session::ExaminationView& view) {
    if (view.record.id != m_view.record.id)
        return;
    Q_EMIT succeeded();
    set(view);
    Q_EMIT viewChanged();
    goOnAsking();
}

void ComparisonPresenter::checklistSaved(const session::ExaminationView& view) {
    if (view.record.id != m_view.record.id || !isWritable())
        return;
    Q_EMIT succeeded();
    if (m_view.isProbeDue && !view.isProbeDue)
        return adopt(view);
    set(view);
    Q_EMIT viewChanged();
    if (!m_view.isProbeDue)
        goOnAsking();
}

void ComparisonPresenter::notRecorded(const Error& error) {
    m_askWhenRecorded = false;
    Q_EMIT failed(error);
}

void ComparisonPresenter::goOnAsking() {
    if (m_askWhenRecorded && !m_recorder.isUnderWay() && !m_checklists.isUnderWay())
        askToSubmit();
}

/// Every candidate is answered, or will be when what is written is recorded.
bool ComparisonPresenter::maySubmit() const {
    if (!isWritable() || m_view.isProbeDue)
        return false;
    for (int i = 0; i < m_view.items.size(); ++i) {
        if (!isAnswered(i) && !m_drafts.find(itemAt(i)).isComplete())
            return false;
    }
    return true;
}

void ComparisonPresenter::askToSubmit() {
    m_askWhenRecorded = false;
    if (!m_inSight || !maySubmit())
        return;
    for (int i = 0; i < m_view.items.size(); ++i)
        m_recorder.record(itemAt(i));
    const bool isSaving = m_checklists.save();
    m_askWhenRecorded = m_recorder.isUnderWay() || isSaving;
    if (!m_askWhenRecorded && !findUnfinished() && !findLackingChecklist())
        Q_EMIT submissionReady();
}

/// Shows the first answer that was changed and cannot be recorded as it is; false when there is none.
bool ComparisonPresenter::findUnfinished() {
    for (int i = 0; i < m_view.items.size(); ++i) {
        if (m_drafts.find(itemAt(i)).isEmpty())
            continue;
        showItem(i);
        Q_EMIT unfinishedFound();
        return true;
    }
    return false;
}

/// Shows the first answer that counts only with a complete list; false when there is none.
bool ComparisonPresenter::findLackingChecklist() {
    for (int i = 0; i < m_view.items.size(); ++i) {
        if (!m_view.items.at(i).lacksChecklist)
            continue;
        showItem(i);
        Q_EMIT checklistLacking();
        return true;
    }
    return false;
}

void ComparisonPresenter::submit(ExaminationId examination) {
    if (examination != m_view.record.id || !maySubmit() || m_recorder.isUnderWay())
        return;
    const auto token = m_submitting.begin();
    showRecorded();
    set(m_view);
    Q_EMIT viewChanged();
    m_context.session()
        .submit(examination)
        .then(this, [this, token](const Result<session::ExaminationView>& view) {
            if (m_submitting.accept(token))
                answerToSubmitting(view);
        });
}

void ComparisonPresenter::answerToSubmitting(const Result<session::ExaminationView>& view) {
    if (!view) {
        set(m_view);
        showRecorded();
        Q_EMIT viewChanged();
        return Q_EMIT failed(view.error());
    }
    m_drafts.forgetAll(view->record.id);
    if (view->items.isEmpty()) {
        showNobody(*view);
    } else {
        set(*view);
        showRecorded();
        Q_EMIT viewChanged();
    }
    Q_EMIT submitted();
    if (isIndependent())
        return askForOutcome();
    const bool goesOn = m_search.isAwaited() || m_loading.isAwaited(); // to another examination
    if (m_inSight && !goesOn)
        m_context.goTo(Step::Report);
}

/// What became of the search, now that this examiner may know.
void ComparisonPresenter::askForOutcome() {
    Q_EMIT outcomeChanged();
    m_context.session()
        .searchView(m_view.record.search)
        .then(this, [this, token = m_search.begin()](const Result<session::SearchView>& view) {
            if (!m_search.accept(token) || !view || !view->outcome)
                return;
            m_outcome = view->outcome->kind;
            Q_EMIT outcomeChanged();
        });
}

} // namespace sl::widgets
