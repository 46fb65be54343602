// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl::video {
struct FrameRecord;
}

namespace sl::widgets {

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

} // namespace sl::widgets
