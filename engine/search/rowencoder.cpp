// SPDX-License-Identifier: Apache-2.0
#include "engine/search/rowencoder.h"

#include "engine/search/cosine.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace sl::search {
namespace {

float roundedUp(double value) {
    const auto nearest = static_cast<float>(value);
    return std::nextafter(nearest, std::numeric_limits<float>::infinity());
}

void store(unsigned char* block, size_t index, float value) {
    std::memcpy(block + index * sizeof(float), &value, sizeof value);
}

} // namespace

void encodeRow(const float* values, CodeLayout layout, unsigned char* block, int lane) {
    const auto at = static_cast<size_t>(lane);
    const double norm = norm64(values, layout.dimension);
    double largest = 0.0;
    for (int i = 0; i < layout.dimension; ++i)
        largest = std::max(largest, std::abs(static_cast<double>(values[i])));
    const float scale = norm > 0.0 ? static_cast<float>(largest / norm / 127.0) : 0.0F;
    double squares = 0.0;
    auto* codes = reinterpret_cast<int8_t*>(block + layout.codesOffset());
    for (int i = 0; i < layout.dimension; ++i) {
        const double unit = norm > 0.0 ? static_cast<double>(values[i]) / norm : 0.0;
        const double step = static_cast<double>(scale);
        const double code = step > 0.0 ? std::clamp(std::nearbyint(unit / step), -127.0, 127.0) : 0.0;
        const double rest = unit - step * code;
        squares += rest * rest;
        codes[(i / 4) * kRowsPerBlock * 4 + lane * 4 + i % 4] = static_cast<int8_t>(code);
    }
    store(block, at, scale);
    // 1e-12: the rounding of the unit vector and of this sum, both far below it.
    store(block, kRowsPerBlock + at, norm > 0.0 ? roundedUp(std::sqrt(squares) + 1e-12) : 0.0F);
}

void clearBlock(CodeLayout layout, unsigned char* block) {
    std::memset(block, 0, layout.blockBytes());
    for (size_t lane = 0; lane < kRowsPerBlock; ++lane)
        store(block, kRowsPerBlock + lane, -std::numeric_limits<float>::infinity());
}

} // namespace sl::search
