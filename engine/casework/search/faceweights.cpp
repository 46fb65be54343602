// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/search/faceweights.h"

#include <algorithm>

namespace sl::casework {

std::vector<double> faceWeights(const std::vector<FaceMeasure>& faces) {
    constexpr double kLeast = 0.01;
    const bool areMeasured =
        std::all_of(faces.begin(), faces.end(), [](const FaceMeasure& face) { return face.quality >= 0.0; });
    std::vector<double> weights;
    for (const auto& [length, quality] : faces)
        weights.push_back(std::max(kLeast, areMeasured ? length * quality : length * length * length));
    return weights;
}

} // namespace sl::casework
