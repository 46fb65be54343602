// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"

namespace sl::vision {

/// Pixels of a displayChip() of this side for each pixel of the picture that it is cut from; 0 when the face
/// has no size.
[[nodiscard]] double displayScale(const FaceGeometry& face, int side);

} // namespace sl::vision
