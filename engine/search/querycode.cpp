// SPDX-License-Identifier: Apache-2.0
#include "engine/search/querycode.h"

#include "engine/search/cosine.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sl::search {
namespace {

constexpr double kLargestCode = 127.0 * 128.0;

float roundedUp(double value) {
    return std::nextafter(static_cast<float>(value), std::numeric_limits<float>::infinity());
}

} // namespace

QueryCode::QueryCode(const float* values, CodeLayout layout) {
    const auto padded = static_cast<size_t>(layout.groups()) * 4;
    m_high.resize(padded);
    m_low.resize(padded);
    m_whole.resize(padded);
    const double norm = norm64(values, layout.dimension);
    double largest = 0.0;
    for (int i = 0; i < layout.dimension; ++i)
        largest = std::max(largest, std::abs(static_cast<double>(values[i])));
    if (norm > 0.0)
        m_scale = static_cast<float>(largest / norm / kLargestCode);
    double squares = 0.0;
    for (size_t i = 0; m_scale > 0.0F && i < static_cast<size_t>(layout.dimension); ++i) {
        const double unit = static_cast<double>(values[i]) / norm;
        const double step = static_cast<double>(m_scale);
        const int code =
            static_cast<int>(std::clamp(std::nearbyint(unit / step), -kLargestCode, kLargestCode));
        const double rest = unit - step * code;
        squares += rest * rest;
        const int high = (code + 64) >> 7; // rounds to nearest, so that low lies in -64..63
        m_whole[i] = static_cast<int16_t>(code);
        m_high[i] = static_cast<int8_t>(high);
        m_low[i] = static_cast<int8_t>(code - high * 128);
        m_sum += code;
    }
    const double rest = std::sqrt(squares) + 1e-12; // the rounding of the unit vector and of this sum
    m_gain = roundedUp(1.0 + rest);
    m_base = roundedUp(rest + kRounding);
}

QueryView QueryCode::view() const {
    return {m_high.data(), m_low.data(), m_whole.data(), m_sum, m_scale, m_gain, m_base};
}

} // namespace sl::search
