// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/libav.h"

#include <cstdint>
#include <span>

namespace sl::frames {

/// Bytes of a frame as packed RGB, 8 bits a sample, rows without padding.
[[nodiscard]] std::int64_t pictureBytes(const AVFrame& frame);

/// Derives the colours to look at, by libswscale's exact ways and of the frame's own size. False when
/// libswscale cannot read the frame's form.
[[nodiscard]] bool drawPicture(const AVFrame& frame, std::span<std::uint8_t> rgb);

/// The same, reduced to `width` x `height` by a faster way: to look for faces in, not to keep.
[[nodiscard]] bool drawLook(const AVFrame& frame, int width, int height, std::span<std::uint8_t> rgb);

} // namespace sl::frames
