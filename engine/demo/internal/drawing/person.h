// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/internal/drawing/canvas.h"
#include "engine/demo/internal/drawing/dice.h"
#include "engine/demo/internal/drawing/facemodel.h"

namespace sl::demo {

/// Somebody who does not exist: what stays the same in all pictures of them.
struct Person {
    std::vector<float> coefficients; ///< of the model's components
    Landmarks shape{};               ///< displacement of the landmarks, pixels of the model's face
    Colour clothes{};
};

/// How the person looks and stands in one picture. All zero and one is the person as drawn.
struct Look {
    std::vector<float> change; ///< added to the coefficients: expression, age of the picture, everyday change
    double yaw = 0.0;          ///< pixels of the model's face the nose moves sideways
    double pitch = 0.0;        ///< and down
    double smile = 0.0;        ///< pixels the mouth's corners move up and out
    double roll = 0.0;         ///< degrees, anticlockwise
    double scale = 1.0;
};

/// How much two portraits of a person differ: standard deviations of the coefficients' change.
constexpr double kEverydayChange = 0.2;
constexpr double kManyYears = 0.3;

[[nodiscard]] Person drawPerson(const FaceModel& model, Dice& dice);
[[nodiscard]] Look drawLook(const FaceModel& model, Dice& dice, double change);

} // namespace sl::demo
