// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/report/reportdata.h"

namespace sl::casework {

/// Adds the pictures that examiners had adjusted when they answered: the steps of each, and for a candidate
/// with a plate the face as received beside the face as adjusted. Blocking: on a pool thread.
class AdjustmentGathering {
public:
    explicit AdjustmentGathering(CaseCore& core) : m_core(core) {}

    /// After the plates. Errors: those of decodeImage, MediaMissing, MediaAltered.
    [[nodiscard]] Status addTo(report::ReportData& data);

private:
    [[nodiscard]] Status add(const report::ReportData& data, report::PrintedCandidate& printed,
                             ExaminerPart part, const AnswerRecord& answer);
    [[nodiscard]] Status addProbe(const report::ReportData& data, report::PrintedAdjustment& printed,
                                  bool hasPlate);
    [[nodiscard]] Status addPortrait(const CandidateRecord& candidate, report::PrintedAdjustment& printed,
                                     bool hasPlate);
    CaseCore& m_core;
};

} // namespace sl::casework
