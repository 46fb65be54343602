// SPDX-License-Identifier: Apache-2.0
#include "engine/search/index/internal/rowencoder.h"

#include "engine/search/scan/internal/cosine.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace sl::search {
namespace {

void store(unsigned char* place, float value) {
    std::memcpy(place, &value, sizeof value);
}

/// 1e-12: more than the rounding of the unit vector and of the sum of squares.
float residualNorm(double squares) {
    const auto nearest = static_cast<float>(std::sqrt(squares) + 1e-12);
    return std::nextafter(nearest, std::numeric_limits<float>::infinity());
}

} // namespace

void encodeRow(const float* values, CodeLayout layout, unsigned char* block, int lane, unsigned char* fine) {
    const double norm = norm64(values, layout.dimension);
    double largest = 0.0;
    for (int i = 0; i < layout.dimension; ++i)
        largest = std::max(largest, std::abs(static_cast<double>(values[i])));
    const float scale = norm > 0.0 ? static_cast<float>(largest / norm / 127.0) : 0.0F;
    const double step = static_cast<double>(scale);
    double fineSquares = 0.0;
    double coarseSquares = 0.0;
    std::memset(fine, 0, layout.fineBytes());
    unsigned char* pairs = block + 2 * kRowsPerBlock * sizeof(float) + static_cast<size_t>(lane) * 4;
    for (int i = 0; i < layout.dimension; ++i) {
        const double unit = norm > 0.0 ? static_cast<double>(values[i]) / norm : 0.0;
        const double nearest = step > 0.0 ? std::nearbyint(unit / step) : 0.0;
        const int code = static_cast<int>(std::clamp(nearest, -127.0, 127.0));
        const int coarse = (code + 128) / 16;
        const double fineRest = unit - step * code;
        const double coarseRest = unit - step * (16.0 * (coarse - 8) + 7.5);
        fineSquares += fineRest * fineRest;
        coarseSquares += coarseRest * coarseRest;
        fine[i] = static_cast<unsigned char>(static_cast<int8_t>(code));
        unsigned char& pair = pairs[(i / 8) * kRowsPerBlock * 4 + i % 4];
        pair = static_cast<unsigned char>(i % 8 < 4 ? (pair & 0xF0) | coarse : (pair & 0x0F) | coarse << 4);
    }
    const auto at = static_cast<size_t>(lane) * sizeof(float);
    store(block + at, scale);
    store(block + kRowsPerBlock * sizeof(float) + at, norm > 0.0 ? residualNorm(coarseSquares) : 0.0F);
    store(fine + layout.padded(), norm > 0.0 ? residualNorm(fineSquares) : 0.0F);
}

void clearBlock(CodeLayout layout, unsigned char* block) {
    std::memset(block, 0, layout.blockBytes());
    for (size_t lane = 0; lane < kRowsPerBlock; ++lane)
        store(block + (kRowsPerBlock + lane) * sizeof(float), -std::numeric_limits<float>::infinity());
}

} // namespace sl::search
