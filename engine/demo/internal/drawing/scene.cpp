// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/scene.h"

#include "engine/demo/internal/drawing/backdrop.h"
#include "engine/demo/internal/drawing/body.h"
#include "engine/demo/internal/drawing/camera.h"
#include "engine/demo/internal/drawing/face.h"

#include <algorithm>

namespace sl::demo {
namespace {

constexpr int kFirstLook = 1 << 15; ///< purposes of a person's dice: apart from those of booking photos

Camera sceneCamera(Dice& dice) {
    Camera camera;
    camera.across = dice.uniform(-0.08, 0.08);
    camera.gamma = dice.uniform(0.95, 1.15);
    camera.blur = 0.5;
    camera.noise = dice.uniform(2.0, 4.0);
    return camera;
}

} // namespace

QImage drawScene(const PeopleDrawer& people, const Scene& scene) {
    Dice dice(scene.seed);
    Canvas canvas = drawBackdrop(scene.place, dice);
    QList<Bystander> fromFar = scene.people;
    std::stable_sort(fromFar.begin(), fromFar.end(),
                     [](const Bystander& left, const Bystander& right) { return left.scale < right.scale; });
    for (const Bystander& bystander : std::as_const(fromFar)) {
        Dice own = people.dice(bystander.person, kFirstLook + bystander.look);
        Look look = drawLook(people.model(), own, kEverydayChange);
        look.yaw += bystander.turn;
        const Person who = people.person(bystander.person);
        const Face face(people.model(), who, look);
        layBody(canvas, bystander.at, bystander.scale, face.skin(), who.clothes);
        face.layOver(canvas, bystander.at, bystander.scale);
    }
    const Camera camera = sceneCamera(dice);
    Dice noise = scene.moment == 0 ? dice : Dice(scene.seed, scene.moment);
    return photographed(canvas, camera, noise);
}

} // namespace sl::demo
