// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/search/searchview.h"

#include "engine/search/calibration/calibration.h"

#include <algorithm>

namespace sl::casework {

bool SearchView::isReportable() const {
    return outcome || std::any_of(examinations.begin(), examinations.end(), [](const auto& examination) {
               return examination.part == ExaminerPart::First && examination.isSubmitted();
           });
}

Interval calibrationInterval(const CandidateRecord& candidate) {
    return search::proportionInterval(candidate.calibrationAsHigh, candidate.calibrationTrials);
}

} // namespace sl::casework
