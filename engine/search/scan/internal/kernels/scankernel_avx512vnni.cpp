// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/kernels/scankernel.h"

#include <immintrin.h>

namespace sl::search {
namespace {

/// The blocks are read one after another: asking for what comes this many bytes later keeps the memory busy.
constexpr long kAhead = 4096;

inline __m512i fourValues(const int8_t* values) {
    int four;
    __builtin_memcpy(&four, values, sizeof four);
    return _mm512_set1_epi32(four);
}

/// Twice the dot products of a block with N queries. The sums of low and high halves are separate chains, or
/// each addition would wait for the one before.
template <int N>
inline void coarseDots(const unsigned char* pairs, int groups, const AskedQuery* queries, __m512i* dots) {
    const __m512i nibble = _mm512_set1_epi8(15);
    __m512i lowSums[N];
    __m512i highSums[N];
    for (int i = 0; i < N; ++i)
        lowSums[i] = highSums[i] = _mm512_setzero_si512();
    for (int group = 0; group < groups; ++group) {
        const __m512i pair = _mm512_loadu_si512(pairs + group * 64);
        _mm_prefetch(reinterpret_cast<const char*>(pairs + group * 64 + kAhead), _MM_HINT_T0);
        const __m512i low = _mm512_and_si512(pair, nibble);
        const __m512i high = _mm512_and_si512(_mm512_srli_epi16(pair, 4), nibble);
#pragma GCC unroll 4
        for (int i = 0; i < N; ++i) {
            const int8_t* values = queries[i].view.coarse + group * 8;
            lowSums[i] = _mm512_dpbusd_epi32(lowSums[i], low, fourValues(values));
            highSums[i] = _mm512_dpbusd_epi32(highSums[i], high, fourValues(values + 4));
        }
    }
    for (int i = 0; i < N; ++i)
        dots[i] = _mm512_sub_epi32(_mm512_slli_epi32(_mm512_add_epi32(lowSums[i], highSums[i]), 5),
                                   _mm512_set1_epi32(241 * queries[i].view.coarseSum));
}

/// The upper bounds by the coarse code.
inline __m512 upperBounds(__m512i dots, const float* scales, const BoundView& bound) {
    const __m512 step = _mm512_mul_ps(_mm512_loadu_ps(scales), _mm512_set1_ps(bound.scale));
    const __m512 estimate = _mm512_mul_ps(_mm512_cvtepi32_ps(dots), step);
    const __m512 spread = _mm512_mul_ps(_mm512_loadu_ps(scales + 16), _mm512_set1_ps(bound.gain));
    const __m512 slack = _mm512_add_ps(spread, _mm512_set1_ps(bound.base));
    return _mm512_add_ps(estimate, slack);
}

template <int N>
int scanFor(const TileView& tile, const AskedQuery* queries, Reaching* reaching) {
    const long blockBytes = 128 + long(tile.groups) * 64;
    int reached = 0;
    for (int block = 0; block < tile.blockCount; ++block) {
        const unsigned char* start = tile.blocks + block * blockBytes;
        const auto* scales = reinterpret_cast<const float*>(start);
        __m512i dots[N];
        coarseDots<N>(start + 128, tile.groups, queries, dots);
        for (int i = 0; i < N; ++i) {
            const __m512 upper = upperBounds(dots[i], scales, queries[i].view.coarseBound);
            unsigned mask = _mm512_cmp_ps_mask(upper, _mm512_set1_ps(queries[i].threshold), _CMP_GE_OQ);
            if (mask == 0)
                continue;
            alignas(64) float uppers[16];
            _mm512_store_ps(uppers, upper);
            for (; mask != 0; mask &= mask - 1) {
                const int lane = __builtin_ctz(mask);
                reaching[reached++] = {i, block * 16 + lane, scales[lane], uppers[lane]};
            }
        }
    }
    return reached;
}

} // namespace

int scanCoarseAvx512Vnni(const TileView& tile, const AskedQuery* queries, int count, Reaching* reaching) {
    switch (count) {
    case 1:
        return scanFor<1>(tile, queries, reaching);
    case 2:
        return scanFor<2>(tile, queries, reaching);
    case 3:
        return scanFor<3>(tile, queries, reaching);
    default:
        return scanFor<4>(tile, queries, reaching);
    }
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
