// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/search/searchview.h"

#include "engine/search/calibration/calibration.h"

namespace sl::casework {

Interval calibrationInterval(const CandidateRecord& candidate) {
    return search::proportionInterval(candidate.calibrationAsHigh, candidate.calibrationTrials);
}

} // namespace sl::casework
