// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/answersheet.h"

namespace sl::widgets {

ItemId AnswerSheet::item(int index) const {
    return {m_view.record.id, m_view.items.at(index).candidate.id};
}

template <class Condition>
int AnswerSheet::first(Condition condition) const {
    for (int i = 0; i < count(); ++i)
        if (condition(i))
            return i;
    return -1;
}

int AnswerSheet::indexOf(CandidateId candidate) const {
    return first([&](int i) { return m_view.items.at(i).candidate.id == candidate; });
}

Draft AnswerSheet::recorded(int index) const {
    Draft draft(item(index));
    if (const auto& answer = m_view.items.at(index).answer) {
        draft.answer = answer->answer;
        draft.grounds = answer->grounds;
        draft.adjusted = answer->adjusted;
    }
    return draft;
}

Draft AnswerSheet::newest(int index) const {
    const Draft draft = m_drafts.find(item(index));
    return draft.isEmpty() ? recorded(index) : draft;
}

AnswerStage AnswerSheet::stage(int index, const Draft& draft) const {
    if (!draft.answer)
        return AnswerStage::Unanswered;
    if (!draft.isComplete())
        return AnswerStage::Incomplete;
    const session::ExaminationItem& item = m_view.items.at(index);
    if (!item.answer || !(draft == recorded(index)))
        return AnswerStage::Kept;
    return item.lacksChecklist ? AnswerStage::LacksChecklist : AnswerStage::Recorded;
}

bool AnswerSheet::isAnswered(int index) const {
    const session::ExaminationItem& item = m_view.items.at(index);
    return item.answer && m_drafts.counts(m_view.record, item.candidate.id);
}

int AnswerSheet::answered() const {
    int answered = 0;
    for (int i = 0; i < count(); ++i)
        answered += isAnswered(i) ? 1 : 0;
    return answered;
}

bool AnswerSheet::isComplete() const {
    return first([this](int i) {
               return !isAnswered(i) && !(m_drafts.find(item(i)).isComplete() && m_drafts.wasSeen(item(i)));
           }) < 0;
}

int AnswerSheet::firstUnanswered() const {
    return first([this](int i) { return !isAnswered(i); });
}

int AnswerSheet::firstDraft() const {
    return first([this](int i) { return !m_drafts.find(item(i)).isEmpty(); });
}

int AnswerSheet::firstWithoutChecklist() const {
    return first([this](int i) { return m_view.items.at(i).lacksChecklist; });
}

} // namespace sl::widgets
