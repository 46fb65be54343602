// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/core/interval.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/records/stabilityrecord.h"

#include <optional>

namespace sl::casework {

/// A search with its candidates, examinations, reports and outcome.
struct SearchView {
    SearchRecord record;
    QList<CandidateRecord> candidates; ///< rank order
    QList<ExaminationRecord> examinations;
    std::optional<OutcomeRecord> outcome;
    QList<ReportRecord> reports;
    std::optional<StabilityRecord> stability; ///< empty until it was measured
    std::optional<Error> closed; ///< why the candidates are left out for the user who asks; they open later

    /// The first examination is submitted, or there is none to wait for.
    [[nodiscard]] bool isReportable() const;
};

/// 95 % interval (Clopper and Pearson) of the share that CandidateRecord's calibration counts.
[[nodiscard]] Interval calibrationInterval(const CandidateRecord& candidate);

} // namespace sl::casework
