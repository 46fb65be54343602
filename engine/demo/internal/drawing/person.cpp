// SPDX-License-Identifier: Apache-2.0
// The numbers are those of the recipe in resources/faces/README.md, measured there.
#include "engine/demo/internal/drawing/person.h"

#include <algorithm>
#include <cmath>

namespace sl::demo {
namespace {

constexpr double kClip = 1.6;
constexpr double kSymmetric = 0.75;
constexpr double kLopsided = 0.30;
constexpr double kShape = 0.9;
constexpr double kChangeClip = 2.0;

} // namespace

Person drawPerson(const FaceModel& model, Dice& dice) {
    Person person;
    for (int k = 0; k < model.components(); ++k)
        person.coefficients.push_back(
            static_cast<float>((k < model.symmetric() ? kSymmetric : kLopsided) * dice.normal(kClip)));
    for (const Landmarks& shape : model.shapes()) {
        const double amount = kShape * dice.normal(kClip);
        for (size_t i = 0; i < shape.size(); ++i)
            person.shape[i] += amount * shape[i];
    }
    const double cloth = dice.uniform(30, 150);
    for (float& channel : person.clothes)
        channel = static_cast<float>(cloth + dice.uniform(-14, 14));
    return person;
}

Look drawLook(const FaceModel& model, Dice& dice, double change) {
    Look look;
    for (int k = 0; k < model.components(); ++k)
        look.change.push_back(static_cast<float>(change * dice.normal(kChangeClip)));
    look.yaw = 2.0 * dice.normal();
    look.pitch = 1.5 * dice.normal();
    look.smile = 1.2 * dice.normal();
    look.roll = 3.0 * dice.normal();
    look.scale = std::exp(0.04 * dice.normal());
    return look;
}

} // namespace sl::demo
