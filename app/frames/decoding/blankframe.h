// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/libav.h"

namespace sl::frames {

/// AVCodecContext::get_buffer2 that gives every frame memory filled with one pattern. What a decoder leaves
/// out then is the same every time, not what another frame left there, and can be seen.
int blankFrame(AVCodecContext* codec, AVFrame* frame, int flags);

/// Whether a block of the first plane still holds the pattern, in this frame or in one it was predicted from.
[[nodiscard]] bool isPartlyBlank(const AVFrame& frame);

} // namespace sl::frames
