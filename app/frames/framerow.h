// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/decodingahead.h"
#include "app/frames/jsonrow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sl::frames {

/// The planes of a frame as they were decoded, one behind the other and without padding, and their SHA-256:
/// the one that `ffmpeg -f framehash -hash sha256` prints.
struct Planes {
    std::vector<std::uint8_t> bytes; ///< empty when libavutil cannot lay them out
    std::string sha256;              ///< 64 hex digits
};
[[nodiscard]] Planes planesOf(const AVFrame& frame);

[[nodiscard]] std::int64_t
timeOf(const AVFrame& frame); ///< in the stream's time base; AV_NOPTS_VALUE when unknown

/// Where its packet lies in the file; nothing when the container does not say.
[[nodiscard]] std::optional<std::int64_t> byteOf(const DecodingAhead& decoding, const AVFrame& frame);

/// Where a frame stands in the stream.
struct Place {
    std::int64_t ordinal = 0;   ///< in display order, the first frame is 0
    std::int64_t keyFrame = -1; ///< ordinal of the last key frame at or before it; -1 when there was none
    std::int64_t keyTime = AV_NOPTS_VALUE; ///< that key frame's time
};

/// What is recorded of a frame: see packaging/linux/secondlook-frames.1.
[[nodiscard]] JsonRow frameRow(const DecodingAhead& decoding, const DecodedFrame& decoded, const Place& place,
                               const Planes& planes);

/// What a look needs to know of a frame: its place, its time and how it is turned; no hash.
[[nodiscard]] JsonRow lookRow(const DecodingAhead& decoding, const DecodedFrame& decoded, const Place& place);

/// Colours that the file does not state are assumed, and said to be.
struct Colours {
    AVColorSpace matrix = AVCOL_SPC_UNSPECIFIED;
    bool isFull = false;
    bool matrixAssumed = false;
    bool rangeAssumed = false;
};
[[nodiscard]] Colours coloursOf(const AVFrame& frame);

} // namespace sl::frames
