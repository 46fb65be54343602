// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/internal/drawing/dice.h"
#include "engine/demo/internal/drawing/scene.h"

namespace sl::demo {

/// The empty place, out of focus as behind people near the camera; Scene::kPixels.
[[nodiscard]] Canvas drawBackdrop(Place place, Dice& dice);

} // namespace sl::demo
