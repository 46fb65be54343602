// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace sl::casework {

/// What a face's weight among the faces of a probe is made of.
struct FaceMeasure {
    double rawLength = 0.0; ///< FaceRecord::rawLength
    double quality = -1.0;  ///< QualityRecord::unified
};

/// How much each face of a probe counts: max(0.01, length · quality), and without a quality net max(0.01,
/// length cubed), for all of them. Worst faces have a short vector and a low quality: they fall silent
/// instead of pulling the others away.
[[nodiscard]] std::vector<double> faceWeights(const std::vector<FaceMeasure>& faces);

} // namespace sl::casework
