// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace sl::bundle {

/// Values one after the other, each as four bytes, IEEE 754 binary32, the lowest byte first.
[[nodiscard]] QByteArray bytesOf(const Template& templ);
/// Errors: InvalidArgument (not that many values, or one that is not finite).
[[nodiscard]] Result<Template> templateFrom(const QByteArray& bytes, int dimension);

/// Where a face is in its picture: {box, landmarks, quarterTurns, placedByHand, score} and lightening where
/// it is not 1; pixels of the upright picture.
[[nodiscard]] QJsonObject toJson(const FaceGeometry& face);
/// Errors: InvalidArgument (no such object).
[[nodiscard]] Result<FaceGeometry> geometryFrom(const QJsonObject& json);

} // namespace sl::bundle
