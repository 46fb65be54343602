// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"

#include <optional>

namespace sl::casework {

/// A candidate as its examiner may see it. For a second or third examination rank, score, person and
/// calibration are left at their defaults: the data itself does not leave the session.
struct ExaminationItem {
    CandidateRecord candidate;
    QString personName; ///< empty for a second or third examination
    std::optional<AnswerRecord> answer;
    bool lacksChecklist = false; ///< the answer counts only with a complete one, see needsChecklist()
};

struct ExaminationView {
    ExaminationRecord record;     ///< a third examination is told as a second: its examiner is not to know
    QList<ExaminationItem> items; ///< in the order to show
    int answered = 0;
    QList<FaceId> probeFaces;
    QList<ChecklistRecord> checklists; ///< of this examination alone, those that count
    /// The probe's own checklist comes first: until it is complete, the items are left out.
    bool isProbeDue = false;
    /// It was, and is saved no more since the items came.
    bool isProbeFixed = false;
};

} // namespace sl::casework
