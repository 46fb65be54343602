// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QString>

namespace sl::video {
struct FrameRecord;
}

namespace sl {
struct ClockReadingRecord;
}

namespace sl::casework {
struct IntakeSummary;
}

namespace sl::widgets {

struct ShownCase;
struct ShownTrack;

/// "1:02:03.45"; hours only when there are any
[[nodiscard]] QString clockText(double seconds, int decimals = 2);

/// What is always said of the frame in sight.
struct FrameWords {
    QString number;   ///< "Frame 37 of 50"; counted from 0, as in the frame's record
    QString type;     ///< "I, key frame"
    QString inStream; ///< since the first frame
    QString inFile;   ///< as the file's own clock says
};

/// `count`: 0 while it is not known. `from`: seconds, of the first frame.
[[nodiscard]] FrameWords wordsOf(const video::FrameRecord& frame, qint64 count, double from, double rate);
/// "clock in the picture 2026-11-28 14:03:22"; null: nobody read it.
[[nodiscard]] QString pictureClockText(const ClockReadingRecord* clock, double seconds);
/// Who read it, where, and what is known of it; a tool tip.
[[nodiscard]] QString clockReadingSentence(const ClockReadingRecord& clock);

/// What became of a frame that was to be a picture of the case, of which nothing was refused.
[[nodiscard]] QString takenFrameText(const casework::IntakeSummary& taken, qint64 ordinal);

/// "Appearance 2", of another video than `here` with its name.
[[nodiscard]] QString appearanceText(const ShownCase& all, const ShownTrack& track, MediaId here);

} // namespace sl::widgets
