// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// Included by files that are compiled for other instruction sets than the rest of the program: plain data
// only, no inline function and no standard header that has one, or the linker may keep the copy that needs
// AVX-512.
namespace sl::search {

/// Codes of a tile, as in codelayout.h.
struct TileView {
    const unsigned char* blocks;
    int blockCount;
    int groups; ///< of eight values
    const unsigned char* fine;
    int padded; ///< values of a fine code, a multiple of 32
};

/// How an estimate and its slack come from an integer dot product with a query's code.
struct BoundView {
    float scale; ///< estimate = dot · (scale of the row · scale)
    float gain;  ///< slack = residual of the row · gain + base
    float base;
};

/// A query's codes (see querycode.h); zero beyond its dimension.
struct QueryView {
    const int8_t* coarse;
    int32_t coarseSum;
    BoundView coarseBound; ///< of 32 · (coarse · pairs) - 241 · coarseSum
    const int16_t* fine;
    BoundView fineBound;
};

/// A row whose upper bound by the coarse code reaches a query's threshold.
struct Reaching {
    int32_t query; ///< of those asked
    int32_t row;   ///< in the tile
    float scale;   ///< of the row
    float upper;   ///< its upper bound by the coarse code
};

/// The bound of the fine code: |score - estimate| <= slack.
struct FineBound {
    float estimate;
    float slack;
};

/// Queries that a kernel looks at together: a code is then loaded and unpacked once for all of them.
constexpr int kQueriesAtOnce = 4;

/// A query and the threshold it has at the time, above minus infinity.
struct AskedQuery {
    QueryView view;
    float threshold;
};

/// Writes the rows whose coarse estimate + slack reach the threshold of a query, each query's in order, and
/// returns how many. Needs room for all rows of each of the 1 to kQueriesAtOnce queries. Every kernel
/// computes the same integers and the same float32 operations in the same order: results are equal.
using ScanCoarse = int (*)(const TileView& tile, const AskedQuery* queries, int count, Reaching* reaching);
using BoundFine = FineBound (*)(const TileView& tile, const QueryView& query, const Reaching& row);

struct ScanKernel {
    const char* name;
    ScanCoarse coarse;
    BoundFine fine;
};

int scanCoarsePortable(const TileView& tile, const AskedQuery* queries, int count, Reaching* reaching);
int scanCoarseAvx2(const TileView& tile, const AskedQuery* queries, int count, Reaching* reaching);
int scanCoarseAvx512Vnni(const TileView& tile, const AskedQuery* queries, int count, Reaching* reaching);
FineBound boundFinePortable(const TileView& tile, const QueryView& query, const Reaching& row);
FineBound boundFineAvx2(const TileView& tile, const QueryView& query, const Reaching& row);
FineBound boundFineAvx512Vnni(const TileView& tile, const QueryView& query, const Reaching& row);

} // namespace sl::search
