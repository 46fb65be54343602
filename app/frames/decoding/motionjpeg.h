// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl::frames {

/// Whether a file that begins as a JPEG is a stream of them: at least three, each right behind the one before
/// it. A camera's picture may have one more of its kind behind it, or several inside it.
[[nodiscard]] bool isMotionJpeg(int descriptor);

} // namespace sl::frames
