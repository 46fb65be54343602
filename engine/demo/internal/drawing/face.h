// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/internal/drawing/person.h"

namespace sl::demo {

/// One person's face in one look, ready to be laid into a picture at any size. Immutable.
class Face {
public:
    Face(const FaceModel& model, const Person& person, const Look& look);

    [[nodiscard]] const Colour& skin() const { return m_skin; }

    /// Lays the face over the canvas: its middle comes to `at`, its oval fades into what is there. `scale`:
    /// canvas pixels for one pixel of the model's face; the look's own scale is multiplied into it.
    void layOver(Canvas& canvas, QPointF at, double scale) const;

private:
    [[nodiscard]] Colour bent(float x, float y) const;

    Canvas m_face;
    std::vector<float> m_shift; ///< x, y for each pixel: where the bent face takes its colour from, backwards
    Look m_look;
    Colour m_skin{};
};

} // namespace sl::demo
