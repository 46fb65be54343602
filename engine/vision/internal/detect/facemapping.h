// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"

namespace sl::vision {

/// Takes a face's box and points to other coordinates: `point` maps a QPointF. A mirroring or a quarter turn
/// keeps the box upright.
void mapFace(FaceGeometry& face, auto point) {
    const QPointF a = point(face.box.topLeft());
    const QPointF b = point(face.box.bottomRight());
    face.box = QRectF(a, b).normalized();
    for (QPointF& landmark : face.landmarks)
        landmark = point(landmark);
}

} // namespace sl::vision
