// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/kernels/scankernel.h"

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

/// The rows of a block that reach the query's threshold.
int scanBlock(const unsigned char* start, int firstRow, int groups, const AskedQuery& asked,
              Reaching* reaching) {
    const auto& query = asked.view;
    const auto* scales = reinterpret_cast<const float*>(start);
    const auto* residuals = scales + kLanes;
    int32_t dots[kLanes] = {};
    coarseDots(start + 2 * kLanes * sizeof(float), groups, query.coarse, dots);
    int reached = 0;
    for (int lane = 0; lane < kLanes; ++lane) {
        const int32_t dot = 32 * dots[lane] - 241 * query.coarseSum;
        const float step = scales[lane] * query.coarseBound.scale;
        const float estimate = static_cast<float>(dot) * step;
        const float spread = residuals[lane] * query.coarseBound.gain;
        const float slack = spread + query.coarseBound.base;
        const float upper = estimate + slack;
        if (upper >= asked.threshold)
            reaching[reached++] = {0, firstRow + lane, scales[lane], upper};
    }
    return reached;
}

} // namespace

int scanCoarsePortable(const TileView& tile, const AskedQuery* queries, int count, Reaching* reaching) {
    const long blockBytes = 2L * kLanes * static_cast<long>(sizeof(float)) + long(tile.groups) * kLanes * 4;
    int reached = 0;
    for (int block = 0; block < tile.blockCount; ++block)
        for (int query = 0; query < count; ++query) {
            const int more = scanBlock(tile.blocks + block * blockBytes, block * kLanes, tile.groups,
                                       queries[query], reaching + reached);
            for (int i = 0; i < more; ++i)
                reaching[reached++].query = query;
        }
    return reached;
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
