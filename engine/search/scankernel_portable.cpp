// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scankernel.h"

namespace sl::search {
namespace {

constexpr int kLanes = 16;

void coarseDots(const unsigned char* pairs, int groups, const int8_t* query, int32_t* dots) {
    for (int group = 0; group < groups; ++group)
        for (int lane = 0; lane < kLanes; ++lane)
            for (int i = 0; i < 4; ++i) {
                const int pair = pairs[(group * kLanes + lane) * 4 + i];
                dots[lane] += (pair & 15) * query[group * 8 + i] + (pair >> 4) * query[group * 8 + 4 + i];
            }
}

} // namespace

int scanCoarsePortable(const TileView& tile, const QueryView& query, float threshold, Reaching* reaching) {
    const long blockBytes = 2L * kLanes * static_cast<long>(sizeof(float)) + long(tile.groups) * kLanes * 4;
    int count = 0;
    for (int block = 0; block < tile.blockCount; ++block) {
        const unsigned char* start = tile.blocks + block * blockBytes;
        const auto* scales = reinterpret_cast<const float*>(start);
        const auto* residuals = scales + kLanes;
        int32_t dots[kLanes] = {};
        coarseDots(start + 2 * kLanes * sizeof(float), tile.groups, query.coarse, dots);
        for (int lane = 0; lane < kLanes; ++lane) {
            const int32_t dot = 32 * dots[lane] - 241 * query.coarseSum;
            const float step = scales[lane] * query.coarseBound.scale;
            const float estimate = static_cast<float>(dot) * step;
            const float spread = residuals[lane] * query.coarseBound.gain;
            const float slack = spread + query.coarseBound.base;
            reaching[count] = {block * kLanes + lane, scales[lane]};
            count += estimate + slack >= threshold ? 1 : 0;
        }
    }
    return count;
}

FineBound boundFinePortable(const TileView& tile, const QueryView& query, const Reaching& row) {
    const unsigned char* fine = tile.fine + row.row * (tile.padded + static_cast<long>(sizeof(float)));
    int32_t dot = 0;
    for (int i = 0; i < tile.padded; ++i)
        dot += static_cast<int8_t>(fine[i]) * query.fine[i];
    float residual;
    __builtin_memcpy(&residual, fine + tile.padded, sizeof residual);
    const float step = row.scale * query.fineBound.scale;
    const float spread = residual * query.fineBound.gain;
    return {static_cast<float>(dot) * step, spread + query.fineBound.base};
}

} // namespace sl::search
