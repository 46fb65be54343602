// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"

namespace sl::search {

/// The arithmetic in which scores are defined, so that "equal scores" means the same on every machine:
/// float64, summed from the first value to the last. Products of two float32 are exact in float64, so fused
/// multiply-add changes nothing; no square can overflow or vanish.
[[nodiscard]] double dot64(const float* a, const float* b, int dimension);
[[nodiscard]] double norm64(const float* values, int dimension);

/// dot / (norm · norm), held to -1..1; 0 when either vector is zero.
[[nodiscard]] double cosine64(double dot, double normA, double normB);

/// Upper bound of |computed - true| of cosine64 over dot64 and norm64 for up to kMaxDimension values: the dot
/// product is off by at most d·u·|a||b| (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed.,
/// eq. 3.5, u = 2^-53), each norm by (d/2 + 1)·u relative, quotient and product by u each; 2d + 6 roundings
/// of 1024 values: 2.3e-13.
constexpr double kCosineError = 1e-12;
constexpr int kMaxDimension = kLargestTemplate;

} // namespace sl::search
