// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace sl::frames {

/// Where a stream of H.264 or H.265 begins in a file of unknown build.
struct FoundStream {
    const char* format; ///< libavformat's name of the raw stream: "h264" or "hevc"
    std::int64_t from;  ///< byte of the file at which its first parameter set's start code lies
};

/// Looks for parameter sets behind start codes: a sequence's, then a picture's, close together. Two of them
/// by chance do not happen in files of this world's size.
[[nodiscard]] std::optional<FoundStream> findStream(int descriptor);

} // namespace sl::frames
