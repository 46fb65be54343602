// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/peopledrawer.h"

#include "engine/demo/internal/drawing/body.h"
#include "engine/demo/internal/drawing/camera.h"
#include "engine/demo/internal/drawing/face.h"

#include <algorithm>

namespace sl::demo {
namespace {

constexpr int kFirstPortrait = 1; ///< purposes of a person's dice: 0 is the person itself

/// A plain wall, a little brighter above.
Canvas wall(Dice& dice) {
    const double grey = dice.uniform(110, 200);
    Colour colour;
    for (float& channel : colour)
        channel = static_cast<float>(grey + dice.uniform(-12, 12));
    Canvas canvas(PeopleDrawer::kPortrait.width(), PeopleDrawer::kPortrait.height(), colour);
    for (int y = 0; y < canvas.height; ++y) {
        const float brightness = 1.06F - 0.12F * float(y) / float(canvas.height);
        float* const row = canvas.pixel(0, y);
        std::transform(row, row + 3 * canvas.width, row, [&](float value) { return brightness * value; });
    }
    return canvas;
}

} // namespace

Dice PeopleDrawer::dice(int person, int purpose) const {
    return Dice(m_seed, (static_cast<quint64>(person) << 16) | static_cast<quint64>(purpose));
}

Person PeopleDrawer::person(int number) const {
    Dice own = dice(number, 0);
    return drawPerson(m_model, own);
}

QImage PeopleDrawer::portrait(int number, int portrait, double change) const {
    constexpr QPointF kFaceAt(120, 138);
    constexpr double kFaceScale = 1.15;
    const Person who = person(number);
    Dice own = dice(number, kFirstPortrait + portrait);
    const Look look = drawLook(m_model, own, change);
    const Camera camera = drawCamera(own);
    Canvas canvas = wall(own);
    const Face face(m_model, who, look);
    layBody(canvas, kFaceAt, kFaceScale, face.skin(), who.clothes);
    face.layOver(canvas, kFaceAt, kFaceScale);
    return photographed(canvas, camera, own);
}

} // namespace sl::demo
