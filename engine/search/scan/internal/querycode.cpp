// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/querycode.h"

#include "engine/search/scan/internal/cosine.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sl::search {
namespace {

float roundedUp(double value) {
    return std::nextafter(static_cast<float>(value), std::numeric_limits<float>::infinity());
}

/// Codes the unit vector of `values` with whole numbers of at most `largestCode`; the bound's scale is exact.
template <class Code>
BoundView encode(const float* values, int dimension, int largestCode, double inexact, Code* codes) {
    const double norm = norm64(values, dimension);
    double largest = 0.0;
    for (int i = 0; i < dimension; ++i)
        largest = std::max(largest, std::abs(static_cast<double>(values[i])));
    const float scale = norm > 0.0 ? static_cast<float>(largest / norm / largestCode) : 0.0F;
    const double step = static_cast<double>(scale);
    double squares = 0.0;
    for (int i = 0; step > 0.0 && i < dimension; ++i) {
        const double unit = static_cast<double>(values[i]) / norm;
        const double code = std::clamp(std::nearbyint(unit / step), -1.0 * largestCode, 1.0 * largestCode);
        squares += (unit - step * code) * (unit - step * code);
        codes[i] = static_cast<Code>(code);
    }
    const double rest = std::sqrt(squares) + 1e-12; // the rounding of the unit vector and of this sum
    return {scale, roundedUp(1.0 + rest), roundedUp(rest + QueryCode::kRounding + inexact)};
}

} // namespace

QueryCode::QueryCode(const float* values, CodeLayout layout, double inexact)
    : m_coarse(static_cast<size_t>(layout.padded())), m_fine(static_cast<size_t>(layout.padded())) {
    m_coarseBound = encode(values, layout.dimension, 127, inexact, m_coarse.data());
    m_coarseBound.scale *= 0.5F; // the kernels' whole number is twice the dot product
    m_fineBound = encode(values, layout.dimension, 127 * 128, inexact, m_fine.data());
    for (const int8_t code : m_coarse)
        m_coarseSum += code;
}

QueryView QueryCode::view() const {
    return {m_coarse.data(), m_coarseSum, m_coarseBound, m_fine.data(), m_fineBound};
}

} // namespace sl::search
