// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

namespace sl {

/// The face of a probe with the largest part in a person's score, by place; of equal ones the first.
template <class List>
[[nodiscard]] int decidingFace(const List& weights, const List& faceScores) {
    using Place = decltype(weights.size());
    Place deciding = 0;
    for (Place face = 1; face < std::min(weights.size(), faceScores.size()); ++face)
        if (weights[face] * faceScores[face] > weights[deciding] * faceScores[deciding])
            deciding = face;
    return static_cast<int>(deciding);
}

} // namespace sl
