// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidates/triage.h"

#include "engine/session/workspace.h"
#include "widgets/review/firstexaminer.h"

#include <algorithm>
#include <functional>

namespace sl::widgets {

bool StandingAnswer::isSupport() const {
    return std::any_of(answers.begin(), answers.end(),
                       [](const Draft& one) { return one.answer && one.answer->supportsSamePerson(); });
}

Triage::Triage(session::CaseSession& session, session::Workspace& workspace, Drafts& drafts, QObject* parent)
    : QObject(parent), m_session(session), m_workspace(workspace), m_drafts(drafts) {}

void Triage::show(const session::SearchView& view) {
    if (view.record.id != m_search) {
        m_seen.clear();
        m_grounds.clear();
        m_search = view.record.id;
        Q_EMIT searchChanged();
    }
    m_candidates = view.candidates;
    const ExaminationRecord* first = firstExaminationIn(view);
    m_first = first ? std::optional(*first) : std::nullopt;
    const workspace::Login login = m_workspace.login();
    m_isOpen = !m_workspace.isReadOnly() && login.has(Role::Examiner) &&
               examinesFirst(view, login.user.login) && !(m_first && m_first->isSubmitted());
    Q_EMIT changed();
}

void Triage::clear() {
    m_isOpen = false;
    m_first.reset();
    m_selected.clear();
    Q_EMIT changed();
}

void Triage::noteFace(CandidateId candidate, int pixels) {
    int& widest = m_seen[candidate];
    if (pixels <= widest)
        return;
    widest = pixels;
    Q_EMIT changed();
}

void Triage::showFaces(bool shown) {
    m_showsFaces = shown;
    Q_EMIT changed();
}

void Triage::select(const QList<CandidateId>& candidates) {
    m_selected = candidates;
    Q_EMIT changed();
}

void Triage::setGrounds(const QString& grounds) {
    m_grounds = grounds;
    Q_EMIT changed();
}

int Triage::unseen() const {
    return static_cast<int>(
        std::count_if(m_selected.begin(), m_selected.end(),
                      [this](CandidateId candidate) { return m_seen.value(candidate) < kTriagePixels; }));
}

TriageState Triage::state() const {
    if (!m_isOpen || !m_showsFaces)
        return TriageState::Closed;
    if (m_isUnderWay)
        return TriageState::UnderWay;
    if (m_selected.isEmpty())
        return TriageState::NoSelection;
    if (unseen() > 0)
        return TriageState::Unseen;
    return m_grounds.trimmed().size() < kShortestGrounds ? TriageState::NoGrounds : TriageState::Ready;
}

QList<Draft> Triage::standing(CandidateId candidate) const {
    QList<Draft> all;
    if (!m_first)
        return all;
    const ItemId item{m_first->id, candidate};
    if (const Draft draft = m_drafts.find(item); !draft.isEmpty())
        all.append(draft);
    for (const AnswerRecord& answer : m_first->answers)
        if (answer.candidate == candidate)
            all.append(Draft(item, answer.answer, answer.grounds));
    return all;
}

QList<StandingAnswer> Triage::replaced() const {
    QList<StandingAnswer> all;
    for (const CandidateRecord& candidate : m_candidates)
        if (m_selected.contains(candidate.id))
            if (const QList<Draft> answers = standing(candidate.id); !answers.isEmpty())
                all.append({candidate.rank, candidate.personExternalId, answers});
    std::stable_partition(all.begin(), all.end(), std::mem_fn(&StandingAnswer::isSupport));
    return all;
}

void Triage::answer(Answer answer, int replaced) {
    if (state() != TriageState::Ready || this->replaced().size() > replaced)
        return;
    QList<session::TriagedFace> faces;
    for (const CandidateId candidate : m_selected)
        faces.append({candidate, m_seen.value(candidate)});
    m_isUnderWay = true;
    Q_EMIT changed();
    m_session.firstExamination(m_search).then(this, [this, faces, answer, grounds = m_grounds,
                                                     mayReplace = replaced > 0](
                                                        const Result<session::ExaminationView>& begun) {
        if (!begun)
            return finish(faces, begun);
        m_session.answerTogether(begun->record.id, faces, answer, grounds, mayReplace)
            .then(this, [this, faces](const Result<session::ExaminationView>& view) { finish(faces, view); });
    });
}

void Triage::finish(const QList<session::TriagedFace>& faces, const Result<session::ExaminationView>& view) {
    m_isUnderWay = false;
    if (!view) {
        Q_EMIT changed();
        return Q_EMIT failed(view.error());
    }
    for (const session::TriagedFace& face : faces)
        m_drafts.forget({view->record.id, face.candidate});
    if (view->record.search == m_search)
        m_grounds.clear();
    Q_EMIT changed();
    Q_EMIT answered(static_cast<int>(faces.size()));
}

} // namespace sl::widgets
