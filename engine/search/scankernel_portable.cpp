// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scankernel.h"

namespace sl::search {

int scanTilePortable(const TileView& tile, const QueryView& query, float threshold, Passing* passing) {
    constexpr int lanes = 16;
    const int groupBytes = lanes * 4;
    const long blockBytes = 2L * lanes * static_cast<long>(sizeof(float)) + long(tile.groups) * groupBytes;
    int count = 0;
    for (int block = 0; block < tile.blockCount; ++block) {
        const unsigned char* start = tile.blocks + block * blockBytes;
        const auto* scales = reinterpret_cast<const float*>(start);
        const auto* residuals = scales + lanes;
        const auto* codes = reinterpret_cast<const int8_t*>(residuals + lanes);
        int32_t dots[lanes] = {};
        for (int group = 0; group < tile.groups; ++group)
            for (int lane = 0; lane < lanes; ++lane)
                for (int i = 0; i < 4; ++i)
                    dots[lane] += codes[group * groupBytes + lane * 4 + i] * query.whole[group * 4 + i];
        for (int lane = 0; lane < lanes; ++lane) {
            const float step = scales[lane] * query.scale;
            const float estimate = static_cast<float>(dots[lane]) * step;
            const float spread = residuals[lane] * query.gain;
            const float slack = spread + query.base;
            if (estimate + slack >= threshold)
                passing[count++] = {block * lanes + lane, estimate, slack};
        }
    }
    return count;
}

} // namespace sl::search
