// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"

namespace sl {

/// Intersection over union of two boxes.
[[nodiscard]] inline double overlap(const QRectF& a, const QRectF& b) {
    const QRectF both = a.intersected(b);
    const double shared = both.width() * both.height();
    const double all = a.width() * a.height() + b.width() * b.height() - shared;
    return all > 0 ? shared / all : 0.0;
}

/// All coordinates multiplied with `factor`.
[[nodiscard]] inline FaceGeometry scaled(FaceGeometry face, double factor) {
    face.box = QRectF(face.box.topLeft() * factor, face.box.size() * factor);
    for (auto& point : face.landmarks)
        point *= factor;
    return face;
}

} // namespace sl
