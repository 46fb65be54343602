// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/kernels/scankernel.h"

#include <immintrin.h>

namespace sl::search {
namespace {

inline __m256i fourValues(const int8_t* values) {
    int four;
    __builtin_memcpy(&four, values, sizeof four);
    return _mm256_set1_epi32(four);
}

/// Adds the products of unsigned and signed bytes, four by four. The halves of 4 bits keep vpmaddubsw (at
/// most 2 · 15 · 128) from saturating.
inline __m256i addProducts(__m256i sums, __m256i codes, __m256i values) {
    return _mm256_add_epi32(sums,
                            _mm256_madd_epi16(_mm256_maddubs_epi16(codes, values), _mm256_set1_epi16(1)));
}

inline __m256i coarseDots(const unsigned char* pairs, int groups, const QueryView& query) {
    const __m256i low = _mm256_set1_epi8(15);
    __m256i sums = _mm256_setzero_si256();
    for (int group = 0; group < groups; ++group) {
        const auto pair = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(pairs + group * 64));
        const __m256i high = _mm256_and_si256(_mm256_srli_epi16(pair, 4), low);
        sums = addProducts(sums, _mm256_and_si256(pair, low), fourValues(query.coarse + group * 8));
        sums = addProducts(sums, high, fourValues(query.coarse + group * 8 + 4));
    }
    return _mm256_sub_epi32(_mm256_slli_epi32(sums, 5), _mm256_set1_epi32(241 * query.coarseSum));
}

/// The upper bounds by the coarse code.
inline __m256 upperBounds(__m256i dots, const float* scales, const BoundView& bound) {
    const __m256 step = _mm256_mul_ps(_mm256_loadu_ps(scales), _mm256_set1_ps(bound.scale));
    const __m256 estimate = _mm256_mul_ps(_mm256_cvtepi32_ps(dots), step);
    const __m256 spread = _mm256_mul_ps(_mm256_loadu_ps(scales + 16), _mm256_set1_ps(bound.gain));
    const __m256 slack = _mm256_add_ps(spread, _mm256_set1_ps(bound.base));
    return _mm256_add_ps(estimate, slack);
}

inline unsigned lanesReaching(__m256 upper, float threshold) {
    return static_cast<unsigned>(
        _mm256_movemask_ps(_mm256_cmp_ps(upper, _mm256_set1_ps(threshold), _CMP_GE_OQ)));
}

} // namespace

int scanCoarseAvx2(const TileView& tile, const AskedQuery* queries, int count, Reaching* reaching) {
    const long blockBytes = 128 + long(tile.groups) * 64;
    int reached = 0;
    for (int half = 0; half < 2 * tile.blockCount; ++half) {
        const unsigned char* start = tile.blocks + half / 2 * blockBytes;
        const auto* scales = reinterpret_cast<const float*>(start) + half % 2 * 8;
        for (int i = 0; i < count; ++i) {
            const auto& query = queries[i].view;
            const __m256i dots = coarseDots(start + 128 + half % 2 * 32, tile.groups, query);
            const __m256 upper = upperBounds(dots, scales, query.coarseBound);
            unsigned mask = lanesReaching(upper, queries[i].threshold);
            if (mask == 0)
                continue;
            alignas(32) float uppers[8];
            _mm256_store_ps(uppers, upper);
            for (; mask != 0; mask &= mask - 1) {
                const int lane = __builtin_ctz(mask);
                reaching[reached++] = {i, half * 8 + lane, scales[lane], uppers[lane]};
            }
        }
    }
    return reached;
}

FineBound boundFineAvx2(const TileView& tile, const QueryView& query, const Reaching& row) {
    const unsigned char* fine = tile.fine + row.row * (tile.padded + 4L);
    __m256i sums = _mm256_setzero_si256();
    for (int i = 0; i < tile.padded; i += 16) {
        const auto codes = _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(fine + i)));
        const auto values = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(query.fine + i));
        sums = _mm256_add_epi32(sums, _mm256_madd_epi16(codes, values));
    }
    alignas(32) int parts[8];
    _mm256_store_si256(reinterpret_cast<__m256i*>(parts), sums);
    const int dot = parts[0] + parts[1] + parts[2] + parts[3] + parts[4] + parts[5] + parts[6] + parts[7];
    float residual;
    __builtin_memcpy(&residual, fine + tile.padded, sizeof residual);
    const float step = row.scale * query.fineBound.scale;
    const float spread = residual * query.fineBound.gain;
    return {static_cast<float>(dot) * step, spread + query.fineBound.base};
}

} // namespace sl::search
