// SPDX-License-Identifier: Apache-2.0
#pragma once

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
};

struct ExaminationView {
    ExaminationRecord record;     ///< a third examination is told as a second: its examiner is not to know
    QList<ExaminationItem> items; ///< in the order to show
    int answered = 0;
    QList<FaceId> probeFaces;
};

} // namespace sl::casework
