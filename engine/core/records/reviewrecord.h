// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/records/adjustmentrecord.h"
#include "engine/core/sha256.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sl {

/// One step on the scale: -3 strong support for different persons … 0 inconclusive … +3 strong support for
/// the same person, or not comparable.
class Answer {
public:
    static constexpr int kLowest = -3;
    static constexpr int kHighest = 3;

    /// Empty unless -3..3.
    [[nodiscard]] static std::optional<Answer> onScale(int step) {
        return step < kLowest || step > kHighest ? std::nullopt : std::optional(Answer(step));
    }
    [[nodiscard]] static Answer notComparable() { return Answer(std::nullopt); }

    [[nodiscard]] bool isComparable() const { return m_step.has_value(); }
    [[nodiscard]] int step() const { return m_step.value_or(0); } ///< only meaningful when comparable
    [[nodiscard]] bool supportsSamePerson() const { return m_step && *m_step > 0; }
    bool operator==(const Answer&) const = default;

private:
    explicit Answer(std::optional<int> step) : m_step(step) {}
    std::optional<int> m_step;
};

/// Characters that grounds must have, but for spaces around them.
inline constexpr qsizetype kShortestGrounds = 3;

/// How wide the picture of a face must have been on the screen to be answered in triage, in
/// device-independent pixels: the picture, which shows the face with some margin, not the face itself.
inline constexpr int kTriagePixels = 128;

/// How an answer was given that was given to several candidates at once, with one reason, from their faces
/// beside each other: nothing was compared side by side with the probe.
struct TriageRecord {
    int answers = 0; ///< how many were given together
    /// The width of the picture of this face on the screen, the largest up to the answer, in
    /// device-independent pixels; 0: by the command line, which shows no face.
    int facePixels = 0;
    bool operator==(const TriageRecord&) const = default;
};

/// An examiner's answer to one candidate. Answers are facts: a changed mind is a further record, the last
/// counts.
struct AnswerRecord {
    CandidateId candidate;
    Answer answer = Answer::notComparable();
    QString grounds;
    QDateTime answeredAt;
    QList<AdjustedPicture> adjusted = {}; ///< the pictures that were looked at in another form than received
    std::optional<TriageRecord> triage = {}; ///< empty: answered by itself
};

enum class ExaminerPart { First, Second, Third };

/// One examiner's work on one search. First: every candidate, in rank order. Second and third: the supported
/// candidates mixed with others, shuffled by `orderSeed`, without rank, score or earlier answers.
struct ExaminationRecord {
    ExaminationId id;
    SearchId search;
    ExaminerPart part = ExaminerPart::First;
    QString examiner;         ///< login; empty while a second or third examination waits for somebody
    QList<CandidateId> items; ///< in the order they are shown
    quint32 orderSeed = 0;
    QDateTime createdAt;
    QDateTime submittedAt;       ///< null while open
    Sha256 seal;                 ///< over the canonical answers, set on submission
    QList<AnswerRecord> answers; ///< the latest per candidate; filled by queries

    [[nodiscard]] bool isSubmitted() const { return !submittedAt.isNull(); }
};

enum class OutcomeKind { Lead, NoLead, Disagreement, Unsuitable };

using OutcomeId = Id<struct OutcomeTag>;

/// The outcome of a search.
struct OutcomeRecord {
    SearchId search;
    OutcomeKind kind = OutcomeKind::NoLead;
    QList<CandidateId> leads; ///< the candidates both examiners support; empty unless Lead
    bool awaitsThird = false; ///< Disagreement that a third person may still decide
    QString grounds;          ///< Unsuitable: why
    QDateTime reachedAt;
    OutcomeId id = {}; ///< filled by queries
};

struct ReportRecord {
    ReportId id;
    SearchId search;
    QString file; ///< path relative to the case folder
    Sha256 sha256;
    QString signedBy; ///< whose signature is the last in the file
    QDateTime createdAt;
    ReportId follows;       ///< the report that this file adds one signature to; invalid for an exported one
    OutcomeId outcome = {}; ///< the one it shows; invalid before one was reached
    QString reason = {};    ///< what that signature is for, as it stands in the file
};

/// A line of the review queue, which spans cases: an examination that waits for somebody or is under way.
/// Carries nothing of the first answers.
struct QueueEntry {
    QString caseNumber;
    ExaminationId examination; ///< of a second or third examination; a first one is named by `search`
    ExaminerPart part = ExaminerPart::Second;
    int items = 0;
    QStringList excludedLogins; ///< those who examined this search already, and who ran it
    QString takenBy;            ///< login of the examiner who has begun it; empty while it waits
    QDateTime since;            ///< since when it waits, or `takenBy` has it
    SearchId search = {};       ///< of a first examination; a later one does not tell its search

    /// This person may take it or go on with it.
    [[nodiscard]] bool isFor(const QString& login) const {
        return takenBy.isEmpty() ? !excludedLogins.contains(login) : takenBy == login;
    }
};

} // namespace sl
