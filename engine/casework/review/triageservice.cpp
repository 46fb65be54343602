// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/review/triageservice.h"

#include "engine/casework/review/internal/comparisonorder.h"
#include "engine/casework/review/internal/examinationrules.h"
#include "engine/casework/review/internal/examinations.h"
#include "engine/casework/review/reviewservice.h"

#include <algorithm>

namespace sl::casework {
namespace {

/// Errors: NotFound (of another examination), AnswersReplaced.
Status checkFaces(const QList<TriagedFace>& faces, const ExaminationRecord& examination, bool mayReplace) {
    int answered = 0;
    for (const auto& face : faces) {
        if (!examination.items.contains(face.candidate))
            return fail(ErrorCode::NotFound, QString::number(face.candidate.value),
                        u"not in this examination"_s);
        answered += std::any_of(examination.answers.begin(), examination.answers.end(),
                                [&](const auto& answer) { return answer.candidate == face.candidate; });
    }
    return answered > 0 && !mayReplace ? fail(ErrorCode::AnswersReplaced, QString::number(answered))
                                       : Status();
}

} // namespace

Result<ExaminationView> TriageService::answer(const workspace::Actor& actor, ExaminationId id,
                                              const QList<TriagedFace>& faces, const Answer& answer,
                                              const QString& grounds, bool mayReplace) {
    SL_CHECK(checkTriage(faces, answer, grounds));
    return m_core.write([&](workspace::Change& change) -> Result<ExaminationView> {
        Examinations examinations(m_core.workspace(), change.database(), actor);
        SL_TRY(const auto open, examinations.findOpen(id));
        SL_TRY(const auto key, examinations.key(id));
        if (open.part != ExaminerPart::First || key.isEmpty())
            return fail(ErrorCode::OneByOne, QString::number(id.value));
        SL_CHECK(checkFaces(faces, open, mayReplace));
        SL_CHECK(checkProbeSaid(m_core.workspace(), change.database(), actor, open));
        const auto at = change.clock().now();
        const auto together = static_cast<int>(faces.size());
        for (const auto& face : faces)
            SL_CHECK(examinations.append(
                change, id,
                {face.candidate, answer, grounds.trimmed(), at, {}, TriageRecord{together, face.pixels}}));
        return ReviewService(m_core).viewOf(change.database(), actor, id);
    });
}

} // namespace sl::casework
