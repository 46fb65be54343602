// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/casework/review/examinationview.h"
#include "engine/casework/review/likeness.h"

namespace sl::casework {

/// Effects of a step of the review, besides its answer, that others are told of.
template <class T>
struct ReviewStep {
    T answer;
    SearchId outcomeOf; ///< valid when an outcome was reached
};

/// A first examination, and whether this call began it.
struct FirstExamination {
    ExaminationView view;
    bool begunNow = false;
};

/// Examinations and outcomes: the state machine whose rules are in examinationrules.h. The examiner of a
/// second or third examination gets neither rank, score, person nor calibration. Blocking: called on a worker
/// thread.
class ReviewService {
public:
    explicit ReviewService(CaseCore& core) : m_core(core) {}

    [[nodiscard]] Result<FirstExamination> first(const workspace::Actor& actor, SearchId search);
    [[nodiscard]] Result<ReviewStep<ExaminationView>> take(const workspace::Actor& actor, ExaminationId id);
    [[nodiscard]] Result<ExaminationView> view(const workspace::Actor& actor, ExaminationId id);
    [[nodiscard]] Result<ExaminationView> answer(const workspace::Actor& actor, ExaminationId id,
                                                 CandidateId candidate, const Answer& answer,
                                                 const QString& grounds,
                                                 const QList<AdjustedPicture>& adjusted = {});
    [[nodiscard]] Result<ReviewStep<ExaminationView>> submit(const workspace::Actor& actor, ExaminationId id);
    /// For supervisors who may look at the search. Errors: NotPermitted in every case, so that it does not
    /// tell who may not look whether two people disagree.
    [[nodiscard]] Result<ReviewStep<OutcomeRecord>> closeAsDisagreement(const workspace::Actor& actor,
                                                                        SearchId search);

    /// For what gives out the list of a search: refuses, or puts on record that `actor` looks at it. Errors:
    /// those of Independence::mayLookAt() and noteRead(), and of checkOrder() in comparisonorder.h.
    [[nodiscard]] Status mayLookAt(const workspace::Actor& actor, SearchId search);
    /// Recorded by the case's writer before the list is given out; nobody takes an examination meanwhile.
    [[nodiscard]] Status noteRead(const workspace::Actor& actor, SearchId search);
    /// For pictures of a candidate: one of the actor's own examination, or of a list they may look at.
    [[nodiscard]] Status mayCompare(const workspace::Actor& actor, CandidateId candidate);

    /// For one's own examination, inside a transaction of the caller.
    [[nodiscard]] Result<ExaminationView> viewOf(store::Database& database, const workspace::Actor& actor,
                                                 ExaminationId id);

private:
    [[nodiscard]] Result<ExaminationRecord> beginFirst(workspace::Change& change,
                                                       const workspace::Actor& actor, SearchId search);
    [[nodiscard]] Result<QList<AdjustedPicture>> adjustedFor(const workspace::Actor& actor, ExaminationId id,
                                                             CandidateId candidate,
                                                             const QList<AdjustedPicture>& adjusted);
    [[nodiscard]] Result<QHash<CandidateId, Looks>> looksOfCandidates(ExaminationId id);
    [[nodiscard]] Status checkMayTake(store::Database& database, const workspace::Actor& actor,
                                      const ExaminationRecord& examination);
    [[nodiscard]] Status checkMayClose(store::Database& database, const workspace::Actor& actor,
                                       SearchId search);
    CaseCore& m_core;
};

} // namespace sl::casework
