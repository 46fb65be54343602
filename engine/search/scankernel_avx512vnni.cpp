// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scankernel.h"

#include <immintrin.h>

namespace sl::search {
namespace {

inline __m512i fourValues(const int8_t* values) {
    int four;
    __builtin_memcpy(&four, values, sizeof four);
    return _mm512_set1_epi32(four);
}

/// Dot products of 16 rows. vpdpbusd multiplies unsigned by signed bytes, so it is given code + 128 and 128 ·
/// sum of the query is taken off again; it wraps around without saturation, and the result fits (see
/// querycode.h).
inline __m512i blockDots(const unsigned char* codes, int groups, const QueryView& query) {
    const __m512i offset = _mm512_set1_epi8(static_cast<char>(0x80));
    __m512i high[2] = {};
    __m512i low[2] = {};
    int group = 0;
    for (; group + 1 < groups; group += 2)
        for (int i = 0; i < 2; ++i) {
            const __m512i code = _mm512_xor_si512(_mm512_loadu_si512(codes + (group + i) * 64), offset);
            high[i] = _mm512_dpbusd_epi32(high[i], code, fourValues(query.high + (group + i) * 4));
            low[i] = _mm512_dpbusd_epi32(low[i], code, fourValues(query.low + (group + i) * 4));
        }
    if (group < groups) {
        const __m512i code = _mm512_xor_si512(_mm512_loadu_si512(codes + group * 64), offset);
        high[0] = _mm512_dpbusd_epi32(high[0], code, fourValues(query.high + group * 4));
        low[0] = _mm512_dpbusd_epi32(low[0], code, fourValues(query.low + group * 4));
    }
    const __m512i highs = _mm512_slli_epi32(_mm512_add_epi32(high[0], high[1]), 7);
    const __m512i lows = _mm512_add_epi32(low[0], low[1]);
    const __m512i excess = _mm512_slli_epi32(_mm512_set1_epi32(query.sum), 7);
    return _mm512_sub_epi32(_mm512_add_epi32(highs, lows), excess);
}

} // namespace

int scanTileAvx512Vnni(const TileView& tile, const QueryView& query, float threshold, Passing* passing) {
    const long blockBytes = 128 + long(tile.groups) * 64;
    const __m512 limit = _mm512_set1_ps(threshold);
    int count = 0;
    for (int block = 0; block < tile.blockCount; ++block) {
        const unsigned char* start = tile.blocks + block * blockBytes;
        const auto* scales = reinterpret_cast<const float*>(start);
        const __m512i dots = blockDots(start + 128, tile.groups, query);
        const __m512 step = _mm512_mul_ps(_mm512_loadu_ps(scales), _mm512_set1_ps(query.scale));
        const __m512 estimate = _mm512_mul_ps(_mm512_cvtepi32_ps(dots), step);
        const __m512 spread = _mm512_mul_ps(_mm512_loadu_ps(scales + 16), _mm512_set1_ps(query.gain));
        const __m512 slack = _mm512_add_ps(spread, _mm512_set1_ps(query.base));
        unsigned mask = _mm512_cmp_ps_mask(_mm512_add_ps(estimate, slack), limit, _CMP_GE_OQ);
        if (mask == 0)
            continue;
        alignas(64) float estimates[16];
        alignas(64) float slacks[16];
        _mm512_store_ps(estimates, estimate);
        _mm512_store_ps(slacks, slack);
        for (; mask != 0; mask &= mask - 1) {
            const int lane = __builtin_ctz(mask);
            passing[count++] = {block * 16 + lane, estimates[lane], slacks[lane]};
        }
    }
    return count;
}

} // namespace sl::search
