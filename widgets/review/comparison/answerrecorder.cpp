// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/answerrecorder.h"

#include <algorithm>

namespace sl::widgets {

AnswerRecorder::AnswerRecorder(session::CaseSession& session, Drafts& drafts, QObject* parent)
    : QObject(parent), m_session(session), m_drafts(drafts) {}

void AnswerRecorder::keep(const Draft& draft, bool isRecorded) {
    const bool isOnItsWay = std::any_of(m_sent.begin(), m_sent.end(),
                                        [&](const Draft& other) { return other.item() == draft.item(); });
    if (isRecorded && !isOnItsWay)
        m_drafts.forget(draft.item());
    else
        m_drafts.keep(draft);
}

void AnswerRecorder::record(ItemId item) {
    const Draft draft = m_drafts.find(item);
    if (!draft.isComplete() || isUnderWay(draft))
        return;
    m_sent.append(draft);
    m_session.answer(item.examination, item.candidate, *draft.answer, draft.grounds, draft.adjusted)
        .then(this, [this, draft](const Result<session::ExaminationView>& view) { answered(draft, view); });
}

/// Whether this very draft was sent last for its item: losing the focus twice records it once.
bool AnswerRecorder::isUnderWay(const Draft& draft) const {
    const auto last = std::find_if(m_sent.rbegin(), m_sent.rend(),
                                   [&](const Draft& other) { return other.item() == draft.item(); });
    return last != m_sent.rend() && *last == draft;
}

void AnswerRecorder::answered(const Draft& draft, const Result<session::ExaminationView>& view) {
    m_sent.removeOne(draft);
    if (!view)
        return Q_EMIT failed(view.error());
    if (m_drafts.find(draft.item()) == draft && !isUnderWay(draft))
        m_drafts.forget(draft.item());
    Q_EMIT recorded(*view);
}

} // namespace sl::widgets
