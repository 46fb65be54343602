// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace sl::casework {

/// The measures behind a face's weight among the faces of a probe.
struct FaceMeasure {
    double rawLength = 0.0; ///< FaceRecord::rawLength
    double quality = -1.0;  ///< QualityRecord::unified
};

/// How much each face of a probe counts: max(0.01, length · quality), and without a quality net max(0.01,
/// length cubed), for all of them. The worst faces have a short vector and a low quality: they count
/// almost nothing instead of distorting the mean.
[[nodiscard]] std::vector<double> faceWeights(const std::vector<FaceMeasure>& faces);

} // namespace sl::casework
