// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/internal/drawing/canvas.h"

namespace sl::demo {

/// Lays neck, shoulders and whatever of the body the canvas has room for under a face whose middle comes to
/// `at`. `scale`: canvas pixels for one pixel of the model's face.
void layBody(Canvas& canvas, QPointF at, double scale, const Colour& skin, const Colour& clothes);

} // namespace sl::demo
