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

/// The sums of low and high halves: separate chains, or each addition would wait for the one before.
struct HalfSums {
    __m512i low;
    __m512i high;
};

inline HalfSums addGroup(HalfSums sums, const unsigned char* pairs, const int8_t* query) {
    const __m512i nibble = _mm512_set1_epi8(15);
    const __m512i pair = _mm512_loadu_si512(pairs);
    const __m512i high = _mm512_and_si512(_mm512_srli_epi16(pair, 4), nibble);
    return {_mm512_dpbusd_epi32(sums.low, _mm512_and_si512(pair, nibble), fourValues(query)),
            _mm512_dpbusd_epi32(sums.high, high, fourValues(query + 4))};
}

inline __m512i coarseDots(const unsigned char* pairs, int groups, const QueryView& query) {
    HalfSums even{_mm512_setzero_si512(), _mm512_setzero_si512()};
    HalfSums odd = even;
    int group = 0;
    for (; group + 1 < groups; group += 2) {
        even = addGroup(even, pairs + group * 64, query.coarse + group * 8);
        odd = addGroup(odd, pairs + group * 64 + 64, query.coarse + group * 8 + 8);
    }
    if (group < groups)
        even = addGroup(even, pairs + group * 64, query.coarse + group * 8);
    const __m512i all =
        _mm512_add_epi32(_mm512_add_epi32(even.low, even.high), _mm512_add_epi32(odd.low, odd.high));
    return _mm512_sub_epi32(_mm512_slli_epi32(all, 5), _mm512_set1_epi32(241 * query.coarseSum));
}

inline void prefetchFine(const TileView& tile, int row) {
    const unsigned char* fine = tile.fine + row * (tile.padded + 4L);
    for (int at = 0; at < tile.padded + 64; at += 64)
        _mm_prefetch(reinterpret_cast<const char*>(fine + at), _MM_HINT_T0);
}

/// Of the sixteen lanes, those whose upper bound by the coarse code reaches the threshold.
inline unsigned reachingLanes(__m512i dots, const float* scales, const BoundView& bound, float threshold) {
    const __m512 step = _mm512_mul_ps(_mm512_loadu_ps(scales), _mm512_set1_ps(bound.scale));
    const __m512 estimate = _mm512_mul_ps(_mm512_cvtepi32_ps(dots), step);
    const __m512 spread = _mm512_mul_ps(_mm512_loadu_ps(scales + 16), _mm512_set1_ps(bound.gain));
    const __m512 slack = _mm512_add_ps(spread, _mm512_set1_ps(bound.base));
    return _mm512_cmp_ps_mask(_mm512_add_ps(estimate, slack), _mm512_set1_ps(threshold), _CMP_GE_OQ);
}

} // namespace

int scanCoarseAvx512Vnni(const TileView& tile, const QueryView& query, float threshold, Reaching* reaching) {
    const long blockBytes = 128 + long(tile.groups) * 64;
    int count = 0;
    for (int block = 0; block < tile.blockCount; ++block) {
        const unsigned char* start = tile.blocks + block * blockBytes;
        const auto* scales = reinterpret_cast<const float*>(start);
        const __m512i dots = coarseDots(start + 128, tile.groups, query);
        for (unsigned mask = reachingLanes(dots, scales, query.coarseBound, threshold); mask != 0;
             mask &= mask - 1) {
            const int lane = __builtin_ctz(mask);
            reaching[count] = {block * 16 + lane, scales[lane]};
            prefetchFine(tile, reaching[count++].row);
        }
    }
    return count;
}

FineBound boundFineAvx512Vnni(const TileView& tile, const QueryView& query, const Reaching& row) {
    const unsigned char* fine = tile.fine + row.row * (tile.padded + 4L);
    __m512i sums = _mm512_setzero_si512();
    for (int i = 0; i < tile.padded; i += 32) {
        const auto codes =
            _mm512_cvtepi8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(fine + i)));
        sums = _mm512_add_epi32(sums, _mm512_madd_epi16(codes, _mm512_loadu_si512(query.fine + i)));
    }
    const int dot = _mm512_reduce_add_epi32(sums);
    float residual;
    __builtin_memcpy(&residual, fine + tile.padded, sizeof residual);
    const float step = row.scale * query.fineBound.scale;
    const float spread = residual * query.fineBound.gain;
    return {static_cast<float>(dot) * step, spread + query.fineBound.base};
}

} // namespace sl::search
