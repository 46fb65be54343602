// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace sl::search {

/// Every template is stored three times, each finer and read less often than the one before:
///
/// - coarse, 4 bits a value, in blocks of 16 templates so that a vector register holds the dot products of a
/// block:
///     float scale[16], float residual[16], uint8 pair[groups][16][4]
///   a group is eight neighbouring values; pair i of a lane holds value i (low half) and value i + 4 (high
///   half);
/// - fine, int8, row after row: int8 code[padded], float residual;
/// - the original float32 values.
///
/// Values of a row or block beyond `dimension` are zero in the query's code. Lanes of a last block
/// that is not full have a residual of minus infinity, so that they never pass. A tile is what is scanned,
/// checked and cancelled at once; a segment is what is written at once.
constexpr int kRowsPerBlock = 16;
constexpr int kBlocksPerTile = 16;
constexpr int kRowsPerTile = kRowsPerBlock * kBlocksPerTile;
constexpr int kRowsPerSegment = 65536; ///< at most; a multiple of kRowsPerTile

struct CodeLayout {
    int dimension = 0;

    [[nodiscard]] constexpr int groups() const { return (dimension + 7) / 8; }
    [[nodiscard]] constexpr int padded() const { return (dimension + 31) / 32 * 32; }
    [[nodiscard]] constexpr size_t blockBytes() const {
        return (2 * sizeof(float) + static_cast<size_t>(groups()) * 4) * kRowsPerBlock;
    }
    [[nodiscard]] constexpr size_t fineBytes() const { return static_cast<size_t>(padded()) + sizeof(float); }
    [[nodiscard]] constexpr size_t originalBytes() const {
        return static_cast<size_t>(dimension) * sizeof(float);
    }
    [[nodiscard]] static constexpr int blocks(int rows) { return (rows + kRowsPerBlock - 1) / kRowsPerBlock; }
    [[nodiscard]] static constexpr int tiles(int rows) { return (rows + kRowsPerTile - 1) / kRowsPerTile; }
};

/// The owner of a row, as stored.
struct RowOwner {
    int64_t person = 0;
    int64_t portrait = 0;
};

/// A row of any segment: segment * kRowsPerSegment + row in the segment.
using Slot = int64_t;

} // namespace sl::search
