// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// Included by files that are compiled for other instruction sets than the rest of the program: plain data
// only, no inline function and no standard header that has one, or the linker may keep the copy that needs
// AVX-512.
namespace sl::search {

/// Blocks of codes, as in codelayout.h.
struct TileView {
    const unsigned char* blocks;
    int blockCount;
    int groups; ///< of four values
};

/// A query's code (see querycode.h), `groups` times four values long.
struct QueryView {
    const int8_t* high;
    const int8_t* low;
    const int16_t* whole; ///< 128 · high + low
    int32_t sum;          ///< of whole
    float scale;
    float gain; ///< slack of a row = residual · gain + base
    float base;
};

/// A row of the tile that may belong in the list.
struct Passing {
    int32_t row; ///< in the tile
    float estimate;
    float slack; ///< |score - estimate| <= slack
};

/// Writes the rows with estimate + slack >= threshold, in order, and returns how many. Room for all rows is
/// needed. Every kernel computes the same integers and the same float32 operations in the same order: results
/// are equal.
using ScanTile = int (*)(const TileView& tile, const QueryView& query, float threshold, Passing* passing);

struct ScanKernel {
    const char* name;
    ScanTile scan;
};

int scanTilePortable(const TileView& tile, const QueryView& query, float threshold, Passing* passing);
int scanTileAvx2(const TileView& tile, const QueryView& query, float threshold, Passing* passing);
int scanTileAvx512Vnni(const TileView& tile, const QueryView& query, float threshold, Passing* passing);

} // namespace sl::search
