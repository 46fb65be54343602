// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/core/records/videorecord.h"
#include "engine/video/framerecord.h"

namespace sl::casework {

/// What a clock in the picture reads: the reading, without a zone, and how far that clock is known to be
/// ahead of the true time.
struct ClockText {
    QDateTime reading;
    std::optional<qint64> ahead; ///< seconds; below 0: behind. Empty: not compared
};

/// Readings of the clocks in the videos of a case; the last one of a video counts, those before it stay.
/// Blocking: called on a pool thread.
class ClockReadings {
public:
    explicit ClockReadings(CaseCore& core) : m_core(core) {}

    /// The frame is reached again first. Errors: NotFound (no such file), InvalidArgument (no video, no date
    /// and time, or ahead by more than a century), MediaMissing, FrameChanged, those of VideoFile.
    [[nodiscard]] Result<ClockReadingRecord> read(const workspace::Actor& actor, MediaId video,
                                                  const video::FrameRecord& frame, const ClockText& clock);
    /// No clock is known any more. Errors: NotFound (there is no reading to withdraw).
    [[nodiscard]] Result<ClockReadingRecord> withdraw(const workspace::Actor& actor, MediaId video);

private:
    CaseCore& m_core;
};

} // namespace sl::casework
