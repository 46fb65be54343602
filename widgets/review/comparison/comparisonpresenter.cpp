// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/comparisonpresenter.h"

#include "engine/session/workspace.h"
#include "widgets/controls/casecontext.h"
#include "widgets/review/firstexaminer.h"
#include "widgets/text/openslater.h"

#include <algorithm>

namespace sl::widgets {
namespace {

/// The candidates of a search, for a user who examines none of them.
session::ExaminationView withoutAnswers(const session::SearchView& search) {
    session::ExaminationView view;
    view.record.search = search.record.id;
    view.probeFaces = search.record.faces;
    for (const CandidateRecord& candidate : search.candidates)
        view.items.append({candidate, {}, {}});
    return view;
}

} // namespace

ComparisonPresenter::ComparisonPresenter(CaseContext& context, session::Workspace& workspace,
                                         QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_workspace(workspace)
    , m_drafts(settings, workspace.folder(), workspace.login().user.login, context.session().record())
    , m_sheet(m_drafts)
    , m_recorder(context.session(), m_drafts)
    , m_checklists(context.session(), m_drafts) {
    connect(&context, &CaseContext::searchChanged, this, &ComparisonPresenter::reload);
    connect(&context, &CaseContext::examinationChanged, this, &ComparisonPresenter::reload);
    connect(&context, &CaseContext::independentChanged, this, &ComparisonPresenter::reload);
    connect(&context.session(), &session::CaseSession::examinationChanged, this,
            &ComparisonPresenter::refresh);
    connect(&context, &CaseContext::candidateChanged, this,
            [this](CandidateId candidate) { showItem(m_sheet.indexOf(candidate)); });
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

/// Opening the page of another's search does not make the user its first examiner: they are asked.
void ComparisonPresenter::loadFirst() {
    m_context.session()
        .searchView(m_context.search())
        .then(this, [this, token = m_search.begin()](const Result<session::SearchView>& view) {
            if (!m_search.accept(token))
                return;
            const bool examines = !isWorkspaceReadOnly() && m_workspace.login().has(Role::Examiner) &&
                                  (!view || examinesFirst(*view, m_workspace.login().user.login));
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
    m_looksOnly = true;
    m_outcome = view.outcome ? std::optional(view.outcome->kind) : std::nullopt;
    showCandidates(withoutAnswers(view));
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
    m_sheet.show({});
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
    if (isIndependent() && m_sheet.view().record.isSubmitted())
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
    const int chosen = m_sheet.indexOf(m_context.candidate());
    showItem(chosen < 0 ? std::max(m_sheet.firstUnanswered(), 0) : chosen);
    Q_EMIT progressChanged();
}

void ComparisonPresenter::set(const session::ExaminationView& view) {
    m_sheet.show(view);
    m_checklists.follow(view, isWritable());
}

/// The examination that is shown was changed here or elsewhere, by the same person in another place.
void ComparisonPresenter::refresh(ExaminationId changed) {
    if (changed != m_sheet.view().record.id || !isWritable())
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
    if (m_sheet.view().isProbeDue != view.isProbeDue)
        return adopt(view);
    if (view.items.isEmpty() && !view.isProbeDue)
        return showNobody(view);
    set(view);
    if (m_sheet.view().record.isSubmitted())
        m_drafts.forgetAll(m_sheet.view().record.id);
    if (m_index >= 0 && m_drafts.find(m_sheet.item(m_index)).isEmpty())
        showRecorded();
    Q_EMIT viewChanged();
}

bool ComparisonPresenter::isWorkspaceReadOnly() const {
    return m_workspace.isReadOnly();
}

bool ComparisonPresenter::isWritable() const {
    return m_sheet.view().record.id.isValid() && !m_sheet.view().record.isSubmitted() &&
           !m_submitting.isAwaited();
}

CandidateId ComparisonPresenter::candidate() const {
    return m_index < 0 ? CandidateId() : m_sheet.item(m_index).candidate;
}

void ComparisonPresenter::showItem(int index) {
    if (index < 0 || index >= m_sheet.view().items.size() || index == m_index)
        return;
    recordShown();
    m_index = index;
    m_portrait = {};
    m_draft = isWritable() ? m_sheet.newest(index) : m_sheet.recorded(index);
    Q_EMIT itemChanged();
    m_context.setCandidate(candidate());
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
    const ItemId item = m_sheet.item(m_index);
    if (m_portrait != item.candidate || m_drafts.wasSeen(item))
        return;
    m_drafts.setSeen(item);
    Q_EMIT progressChanged();
}

void ComparisonPresenter::showRecorded() {
    if (m_index < 0)
        return;
    m_draft = m_sheet.recorded(m_index);
    Q_EMIT draftChanged();
}

AnswerStage ComparisonPresenter::stage() const {
    return m_sheet.view().record.isSubmitted() ? AnswerStage::Submitted
           : m_draft                           ? m_sheet.stage(m_index, *m_draft)
                                               : AnswerStage::Unanswered;
}

void ComparisonPresenter::keep(const Draft& draft) {
    if (m_draft && m_draft->item() == draft.item())
        m_draft = draft;
    m_recorder.keep(draft, m_index >= 0 && draft == m_sheet.recorded(m_index));
    Q_EMIT written();
}

void ComparisonPresenter::recordShown() {
    if (m_draft && !m_submitting.isAwaited())
        m_recorder.record(m_draft->item());
}

void ComparisonPresenter::answerRecorded(const session::ExaminationView& view) {
    if (view.record.id != m_sheet.view().record.id)
        return;
    Q_EMIT succeeded();
    set(view);
    Q_EMIT viewChanged();
    goOnAsking();
}

void ComparisonPresenter::checklistSaved(const session::ExaminationView& view) {
    if (view.record.id != m_sheet.view().record.id || !isWritable())
        return;
    Q_EMIT succeeded();
    if (m_sheet.view().isProbeDue && !view.isProbeDue)
        return adopt(view);
    set(view);
    Q_EMIT viewChanged();
    if (!m_sheet.view().isProbeDue)
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

bool ComparisonPresenter::maySubmit() const {
    return isWritable() && !m_sheet.view().isProbeDue && m_sheet.isComplete();
}

void ComparisonPresenter::askToSubmit() {
    m_askWhenRecorded = false;
    if (!m_inSight || !maySubmit())
        return;
    for (int i = 0; i < m_sheet.view().items.size(); ++i)
        m_recorder.record(m_sheet.item(i));
    const bool isSaving = m_checklists.save();
    m_askWhenRecorded = m_recorder.isUnderWay() || isSaving;
    if (!m_askWhenRecorded)
        tellWhatIsMissing();
}

/// Shows the first item that cannot be submitted as it is; submissionReady() when there is none.
void ComparisonPresenter::tellWhatIsMissing() {
    if (const int unfinished = m_sheet.firstDraft(); unfinished >= 0) {
        showItem(unfinished);
        Q_EMIT unfinishedFound();
    } else if (const int lacking = m_sheet.firstWithoutChecklist(); lacking >= 0) {
        showItem(lacking);
        Q_EMIT checklistLacking();
    } else {
        Q_EMIT submissionReady();
    }
}

void ComparisonPresenter::submit(ExaminationId examination) {
    if (examination != m_sheet.view().record.id || !maySubmit() || m_recorder.isUnderWay())
        return;
    const auto token = m_submitting.begin();
    showRecorded();
    set(m_sheet.view());
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
        set(m_sheet.view());
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

/// The outcome of the search, now that this examiner may know it.
void ComparisonPresenter::askForOutcome() {
    Q_EMIT outcomeChanged();
    m_context.session()
        .searchView(m_sheet.view().record.search)
        .then(this, [this, token = m_search.begin()](const Result<session::SearchView>& view) {
            if (!m_search.accept(token) || !view || !view->outcome)
                return;
            m_outcome = view->outcome->kind;
            Q_EMIT outcomeChanged();
        });
}

} // namespace sl::widgets
