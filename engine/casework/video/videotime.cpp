// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/video/videotime.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace sl::casework {

VideoTime VideoTime::of(const MediaRecord& video) {
    VideoTime time;
    const auto first = video::frameRecordFromJson(video.metadata.value(u"firstFrame"_s).toObject());
    if (first)
        time.from = first->seconds().value_or(0.0);
    const double packets = video.metadata.value(u"packets"_s).toDouble();
    const double seconds = video.metadata.value(u"seconds"_s).toDouble();
    if (seconds > 0.0 && packets > 0.0)
        time.rate = packets / seconds;
    time.length = std::max({seconds, packets / time.rate, time.length});
    return time;
}

double VideoTime::secondsOf(const video::FrameRecord& frame) const {
    return frame.seconds().value_or(from + double(frame.ordinal) / rate);
}

bool isProcessedVideo(const MediaRecord& media) {
    return media.state == MediaState::Processed && media.metadata.contains(u"firstFrame"_s);
}

} // namespace sl::casework
