// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/internal/drawing/canvas.h"
#include "engine/demo/internal/drawing/dice.h"

namespace sl::demo {

/// The effects of light and camera on a picture.
struct Camera {
    double across = 0.0; ///< light: brightness slope from left to right, share at the edge
    double down = 0.0;
    double gain = 1.0;
    double gamma = 1.0;
    Colour cast{1.0F, 1.0F, 1.0F};
    double blur = 0.0;  ///< standard deviation, pixels
    double noise = 0.0; ///< standard deviation, grey levels
};

[[nodiscard]] Camera drawCamera(Dice& dice);

/// The canvas as the camera gives it: lit, blurred, with noise drawn from `dice`; RGB888.
[[nodiscard]] QImage photographed(const Canvas& canvas, const Camera& camera, Dice& dice);

} // namespace sl::demo
