// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace sl::search {

/// Codes stand in blocks of 16 templates, so that one vector register holds the dot products of a block:
///   float scale[16], float residual[16], int8 code[groups][16][4]   (a group is four neighbouring values)
/// The last group is filled up with zeros; so are the lanes of a last block that is not full, with a residual
/// of minus infinity, so that they never pass. A tile is what is scanned, checked and cancelled at once.
constexpr int kRowsPerBlock = 16;
constexpr int kBlocksPerTile = 16;
constexpr int kRowsPerTile = kRowsPerBlock * kBlocksPerTile;
constexpr int kRowsPerSegment = 65536; ///< at most; a multiple of kRowsPerTile

struct CodeLayout {
    int dimension = 0;

    [[nodiscard]] constexpr int groups() const { return (dimension + 3) / 4; }
    [[nodiscard]] constexpr size_t codesOffset() const { return 2 * kRowsPerBlock * sizeof(float); }
    [[nodiscard]] constexpr size_t blockBytes() const {
        return codesOffset() + static_cast<size_t>(groups()) * kRowsPerBlock * 4;
    }
    [[nodiscard]] constexpr size_t tileBytes() const { return blockBytes() * kBlocksPerTile; }
    [[nodiscard]] static constexpr int blocks(int rows) { return (rows + kRowsPerBlock - 1) / kRowsPerBlock; }
    [[nodiscard]] static constexpr int tiles(int rows) { return (rows + kRowsPerTile - 1) / kRowsPerTile; }
};

/// Whose a row is; as stored.
struct RowOwner {
    int64_t person = 0;
    int64_t portrait = 0;
};

/// A row of any segment: segment * kRowsPerSegment + row in the segment.
using Slot = int64_t;

} // namespace sl::search
