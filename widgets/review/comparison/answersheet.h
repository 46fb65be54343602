// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/review/comparison/drafts.h"

namespace sl::widgets {

/// How far the answer to a candidate is.
enum class AnswerStage { Unanswered, Incomplete, Kept, Recorded, LacksChecklist, Submitted };

/// One examination as it stands: what is recorded, and what is written but not recorded yet.
/// Indices count the items of view(); UI thread.
class AnswerSheet {
public:
    /// `drafts` must outlive this.
    explicit AnswerSheet(const Drafts& drafts) : m_drafts(drafts) {}

    void show(const session::ExaminationView& view) { m_view = view; }
    [[nodiscard]] const session::ExaminationView& view() const { return m_view; }

    [[nodiscard]] ItemId item(int index) const;
    [[nodiscard]] int indexOf(CandidateId candidate) const; ///< -1: not among the items
    [[nodiscard]] Draft recorded(int index) const;          ///< empty when nothing is recorded
    [[nodiscard]] Draft newest(int index) const;            ///< what was written, else what is recorded
    /// Of an examination that is not submitted. `draft` is what the user sees of this item.
    [[nodiscard]] AnswerStage stage(int index, const Draft& draft) const;

    /// The answer is recorded and the candidate was on the screen.
    [[nodiscard]] bool isAnswered(int index) const;
    [[nodiscard]] int answered() const;
    /// Every candidate is answered, or will be when what is written is recorded.
    [[nodiscard]] bool isComplete() const;

    /// The first item of that kind; -1: there is none.
    [[nodiscard]] int firstUnanswered() const;
    [[nodiscard]] int firstDraft() const;
    [[nodiscard]] int firstWithoutChecklist() const; ///< its answer counts only with a complete checklist

private:
    [[nodiscard]] int count() const { return int(m_view.items.size()); }
    template <class Condition>
    [[nodiscard]] int first(Condition condition) const;

    const Drafts& m_drafts;
    session::ExaminationView m_view;
};

} // namespace sl::widgets
