// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/review/triageservice.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"

#include <QList>
#include <QSet>

#include <optional>

namespace sl::casework {

/// The rules of examinations and outcomes as plain functions of values.

[[nodiscard]] bool isGrounds(const QString& grounds);
/// Every answer but 0 (inconclusive) needs grounds. Errors: InvalidArgument.
[[nodiscard]] Status checkAnswer(const Answer& answer, const QString& grounds);

/// -2 or -1 (different persons), or not comparable; -3, as every strongest answer, is for a comparison side
/// by side. To at least one candidate and to each once, each face shown at kTriagePixels or more, or none of
/// them; with the grounds of a single answer. Errors: InvalidArgument.
[[nodiscard]] Status checkTriage(const QList<TriagedFace>& faces, const Answer& answer,
                                 const QString& grounds);

/// Candidates whose latest answer is above zero, in item order.
[[nodiscard]] QList<CandidateId> supported(const ExaminationRecord& examination);
/// Items without an answer.
[[nodiscard]] int unanswered(const ExaminationRecord& examination);

/// SHA-256 over the canonical JSON of {answers, examination, examiner, part, search, submittedAt}, answers in
/// item order as {answer, answeredAt, candidate, grounds} with answer = -3..3 or null for not comparable;
/// where pictures were adjusted, `adjusted` names each step with its hashes
/// (engine/core/records/adjustment.h). Of an encrypted examination also {checklistsSha256, contentKey}:
/// without its key nobody can try out which answers have this hash.
[[nodiscard]] Sha256 sealOf(const ExaminationRecord& examination, const Sha256& checklists = {},
                            const QByteArray& key = {});
/// The same over one answer, for its audit entry: the log shows that an answer was given, not which.
[[nodiscard]] Sha256 hashOf(const AnswerRecord& answer);

/// `items` in a random order that follows from `seed` alone: std::mt19937, Fisher-Yates from the end, each
/// place drawn by rejection below the largest multiple of the range.
[[nodiscard]] QList<CandidateId> shuffled(QList<CandidateId> items, quint32 seed);
/// The list of a second or third examiner: of `groups`, into which the whole list falls (see lineUps()),
/// those that hold one of `asked`, shuffled. It tells in which groups somebody is asked about, and neither
/// who nor how many.
[[nodiscard]] QList<CandidateId> independentItems(const QList<QList<CandidateId>>& groups,
                                                  const QSet<CandidateId>& asked, quint32 seed);

/// The outcome of the answers that were submitted.
struct Verdict {
    OutcomeKind kind = OutcomeKind::NoLead;
    QList<CandidateId> leads;
};
/// First alone: NoLead when nobody is supported, otherwise empty: a second examiner is needed.
[[nodiscard]] std::optional<Verdict> afterFirst(const ExaminationRecord& first);
/// Lead on the candidates both support; otherwise Disagreement.
[[nodiscard]] Verdict afterSecond(const ExaminationRecord& first, const ExaminationRecord& second);
/// Lead on the candidates that two of the three support. When there are none: NoLead if the third supports
/// nobody, Disagreement if the third supports somebody else again.
[[nodiscard]] Verdict afterThird(const ExaminationRecord& first, const ExaminationRecord& second,
                                 const ExaminationRecord& third);

} // namespace sl::casework
