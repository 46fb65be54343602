// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/core/records/reviewrecord.h"

#include <optional>

namespace sl::casework {

/// The steps on a picture of an answer, done again on the sealed file.
struct ReplayedPicture {
    ExaminerPart part = ExaminerPart::First;
    CandidateId candidate;
    AdjustedPicture recorded;
    /// From 0: the first step that gave other pixels than recorded; -1: the file already was decoded to other
    /// pixels; empty: everything came out as recorded.
    std::optional<int> firstOther = {};
    std::optional<Error> problem = {}; ///< why it could not be done again: the portrait has left the gallery

    [[nodiscard]] bool isSame() const { return !firstOther && !problem; }
};

} // namespace sl::casework
