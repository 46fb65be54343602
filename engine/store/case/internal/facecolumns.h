// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/store/connection/internal/statement.h"

namespace sl::store {

/// Geometry and quality of a face as columns, the same in `portraits` and `faces`.
[[nodiscard]] QString faceColumns();      ///< "box_x, box_y, …"
[[nodiscard]] QString facePlaceholders(); ///< "?, ?, …"
void bindFace(Statement& statement, const FaceGeometry& geometry, const QualityRecord& quality);
void bindQuality(Statement& statement, const QualityRecord& quality); ///< the last seven of them
[[nodiscard]] FaceGeometry readGeometry(const Statement& row, int firstColumn);
[[nodiscard]] QualityRecord readQuality(const Statement& row,
                                        int firstColumn); ///< firstColumn as for readGeometry

} // namespace sl::store
