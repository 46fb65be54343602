// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/video/framerecord.h"

namespace sl::casework {

/// How a processed video of a case counts its time.
struct VideoTime {
    double from = 0.0;    ///< seconds; when the first frame is
    double rate = 25.0;   ///< frames a second, on average
    double length = 0.04; ///< seconds, more than 0

    [[nodiscard]] static VideoTime of(const MediaRecord& video);
    /// By the file's clock, or counted at the average rate where the frame has no time.
    [[nodiscard]] double secondsOf(const video::FrameRecord& frame) const;
};

/// A processed file that is a video.
[[nodiscard]] bool isProcessedVideo(const MediaRecord& media);

} // namespace sl::casework
