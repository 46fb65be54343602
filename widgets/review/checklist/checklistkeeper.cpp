// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/checklistkeeper.h"

#include "engine/core/checklist.h"
#include "widgets/review/comparison/drafts.h"

#include <algorithm>

namespace sl::widgets {
namespace {

bool isSameList(const ChecklistRecord& left, const ChecklistRecord& right) {
    return left.examination == right.examination && left.candidate == right.candidate;
}

bool saysTheSame(const ChecklistRecord& left, const ChecklistRecord& right) {
    return isSameList(left, right) && left.lines == right.lines && left.regions == right.regions;
}

} // namespace

ChecklistKeeper::ChecklistKeeper(session::CaseSession& session, Drafts& drafts, QObject* parent)
    : QObject(parent), m_session(session), m_drafts(drafts) {}

void ChecklistKeeper::follow(const session::ExaminationView& view, bool writable) {
    const bool isOther = view.record.id != m_view.record.id;
    if (isOther) {
        save();
        m_changed.clear(); // what was changed is on its way
    }
    m_view = view;
    m_writable = writable;
    if (isOther && writable)
        restore();
    if (m_view.isProbeFixed && m_changed.remove(CandidateId()) > 0)
        m_drafts.forgetChecklist(m_view.record.id, CandidateId()); // came after the candidates were open
}

/// Restores changes that were not saved when the program ended.
void ChecklistKeeper::restore() {
    for (const ChecklistRecord& draft : m_drafts.checklists(m_view.record.id)) {
        const auto* saved = checklistTo(m_view.checklists, draft.candidate);
        if (saved && saysTheSame(*saved, draft))
            m_drafts.forgetChecklist(draft.examination, draft.candidate);
        else
            m_changed.insert(draft.candidate, draft);
    }
}

ChecklistRecord ChecklistKeeper::list(CandidateId candidate) const {
    if (const auto changed = m_changed.constFind(candidate); changed != m_changed.constEnd())
        return *changed;
    if (const auto* saved = checklistTo(m_view.checklists, candidate))
        return *saved;
    auto empty = ChecklistRecord::empty(m_view.record.id, candidate);
    if (!candidate.isValid())
        return empty;
    const auto probe = list(CandidateId());
    for (int i = 0; i < kFeatures; ++i)
        empty.lines[i].inProbe = probe.lines.at(i).inProbe;
    return empty;
}

void ChecklistKeeper::keep(const ChecklistRecord& changed) {
    m_changed.insert(changed.candidate, changed);
    m_drafts.keepChecklist(changed);
}

bool ChecklistKeeper::save() {
    const auto lists = m_changed; // an answer that comes at once takes its list out of m_changed
    for (const auto& checklist : lists) {
        const auto last = std::find_if(m_sent.rbegin(), m_sent.rend(),
                                       [&](const auto& sent) { return isSameList(sent, checklist); });
        const bool isSent = last != m_sent.rend() && saysTheSame(*last, checklist);
        if (isSent || !m_writable)
            continue;
        m_sent.append(checklist);
        m_session.saveChecklist(checklist).then(
            this,
            [this, checklist](const Result<session::ExaminationView>& view) { answered(checklist, view); });
    }
    return isUnderWay();
}

void ChecklistKeeper::answered(const ChecklistRecord& sent, const Result<session::ExaminationView>& view) {
    const auto first = std::find_if(m_sent.begin(), m_sent.end(),
                                    [&](const auto& sending) { return saysTheSame(sending, sent); });
    if (first != m_sent.end())
        m_sent.erase(first);
    if (!view)
        return Q_EMIT failed(view.error());
    const auto changed = m_changed.constFind(sent.candidate);
    if (changed != m_changed.constEnd() && saysTheSame(*changed, sent))
        m_changed.erase(changed);
    const auto isNewer = [&](const ChecklistRecord& other) { return isSameList(other, sent); };
    if (std::none_of(m_changed.begin(), m_changed.end(), isNewer) &&
        std::none_of(m_sent.begin(), m_sent.end(), isNewer))
        m_drafts.forgetChecklist(sent.examination, sent.candidate);
    Q_EMIT saved(*view);
}

} // namespace sl::widgets
