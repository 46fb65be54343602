// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scankernel.h"

#include <immintrin.h>

namespace sl::search {
namespace {

/// Eight rows from two accumulators, each of four rows times two half sums. hadd works within 128-bit halves,
/// so the 64-bit quarters are put back in order.
inline __m256i rowSums(__m256i rows0to3, __m256i rows4to7) {
    return _mm256_permute4x64_epi64(_mm256_hadd_epi32(rows0to3, rows4to7), 0xD8);
}

inline int writePassing(__m256i dots, const float* scales, const QueryView& query, float threshold,
                        int firstRow, Passing* passing) {
    const __m256 step = _mm256_mul_ps(_mm256_loadu_ps(scales), _mm256_set1_ps(query.scale));
    const __m256 estimate = _mm256_mul_ps(_mm256_cvtepi32_ps(dots), step);
    const __m256 spread = _mm256_mul_ps(_mm256_loadu_ps(scales + 16), _mm256_set1_ps(query.gain));
    const __m256 slack = _mm256_add_ps(spread, _mm256_set1_ps(query.base));
    const __m256 upper = _mm256_add_ps(estimate, slack);
    int mask = _mm256_movemask_ps(_mm256_cmp_ps(upper, _mm256_set1_ps(threshold), _CMP_GE_OQ));
    if (mask == 0)
        return 0;
    alignas(32) float estimates[8];
    alignas(32) float slacks[8];
    _mm256_store_ps(estimates, estimate);
    _mm256_store_ps(slacks, slack);
    int count = 0;
    for (; mask != 0; mask &= mask - 1) {
        const int lane = __builtin_ctz(static_cast<unsigned>(mask));
        passing[count++] = {firstRow + lane, estimates[lane], slacks[lane]};
    }
    return count;
}

} // namespace

int scanTileAvx2(const TileView& tile, const QueryView& query, float threshold, Passing* passing) {
    const long blockBytes = 128 + long(tile.groups) * 64;
    int count = 0;
    for (int block = 0; block < tile.blockCount; ++block) {
        const unsigned char* start = tile.blocks + block * blockBytes;
        const auto* codes = reinterpret_cast<const __m128i*>(start + 128);
        __m256i sums[4] = {};
        for (int group = 0; group < tile.groups; ++group) {
            long long four;
            __builtin_memcpy(&four, query.whole + group * 4, sizeof four);
            const __m256i values = _mm256_set1_epi64x(four);
            for (int part = 0; part < 4; ++part) {
                const __m256i wide = _mm256_cvtepi8_epi16(_mm_loadu_si128(codes + group * 4 + part));
                sums[part] = _mm256_add_epi32(sums[part], _mm256_madd_epi16(wide, values));
            }
        }
        const auto* scales = reinterpret_cast<const float*>(start);
        count +=
            writePassing(rowSums(sums[0], sums[1]), scales, query, threshold, block * 16, passing + count);
        count += writePassing(rowSums(sums[2], sums[3]), scales + 8, query, threshold, block * 16 + 8,
                              passing + count);
    }
    return count;
}

} // namespace sl::search
