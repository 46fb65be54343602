// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/casework/review/examinationview.h"
#include "engine/core/records/reviewrecord.h"

namespace sl::casework {

/// A candidate to be answered with others, and the width of the picture of its face on the screen, the
/// largest so far, in device-independent pixels; 0: it was not shown by the program.
struct TriagedFace {
    CandidateId candidate;
    int pixels = 0;
};

/// Answers several candidates of a first examination at once, with one reason: those in whom an examiner sees
/// at a glance another person, or a picture that cannot be compared. Each answer is recorded as any other and
/// says that it was given in triage. Blocking: called on a worker thread.
class TriageService {
public:
    explicit TriageService(CaseCore& core) : m_core(core) {}

    /// All of them or none; an error says that none was answered. `mayReplace`: answers that were given
    /// before. Errors: NotFound, NotPermitted, AlreadySubmitted, ProbeFirst, InvalidArgument (see
    /// checkTriage() in examinationrules.h), OneByOne (an independent examination, or one that was begun by a
    /// program without triage), AnswersReplaced (subject: how many, unless they may be).
    [[nodiscard]] Result<ExaminationView> answer(const workspace::Actor& actor, ExaminationId id,
                                                 const QList<TriagedFace>& faces, const Answer& answer,
                                                 const QString& grounds, bool mayReplace);

private:
    CaseCore& m_core;
};

} // namespace sl::casework
