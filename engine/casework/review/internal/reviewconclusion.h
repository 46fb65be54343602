// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/review/internal/examinations.h"
#include "engine/casework/review/likeness.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/workspace/change.h"
#include "engine/workspace/users/actor.h"

#include <QJsonObject>

namespace sl::casework {

/// The consequences of a submitted examination, within the transaction that submits it: an outcome, another
/// person's examination, or both. On the case writer's thread.
class ReviewConclusion {
public:
    /// `fillers` of the policy; `looks` of the candidates of the search; `examinations` of the actor.
    ReviewConclusion(workspace::Change& change, const workspace::Actor& actor, int fillers,
                     const QHash<CandidateId, Looks>& looks, Examinations& examinations)
        : m_change(change)
        , m_actor(actor)
        , m_fillers(fillers)
        , m_looks(looks)
        , m_examinations(examinations) {}

    /// The search whose outcome was reached; an invalid id while a second examiner is needed.
    [[nodiscard]] Result<SearchId> conclude(const ExaminationRecord& submitted);

private:
    [[nodiscard]] Result<SearchId> afterFirstPart(const ExaminationRecord& first);
    [[nodiscard]] Result<SearchId> afterSecondPart(const ExaminationRecord& second);
    [[nodiscard]] Result<SearchId> afterThirdPart(const ExaminationRecord& third);
    /// Errors: AnswersMissing (not submitted), RecordAltered (it is not what its examiner sealed).
    [[nodiscard]] Result<ExaminationRecord> submittedPart(SearchId search, ExaminerPart part);
    /// `seed`: of the order of its items; empty: drawn, and recorded with it.
    [[nodiscard]] Status request(SearchId search, ExaminerPart part, const QList<CandidateId>& asked,
                                 std::optional<quint32> seed);
    [[nodiscard]] Result<SearchId> recordOutcome(const OutcomeRecord& outcome);

    workspace::Change& m_change;
    const workspace::Actor& m_actor;
    int m_fillers;
    const QHash<CandidateId, Looks>& m_looks;
    Examinations& m_examinations;
};

/// Details of an examination's audit entries: they name neither candidates nor answers.
[[nodiscard]] QJsonObject describeExamination(const ExaminationRecord& examination);

} // namespace sl::casework
