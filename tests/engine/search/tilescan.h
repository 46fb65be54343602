// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/internal/memoryrows.h"
#include "engine/search/scan/internal/kernels/scankernels.h"
#include "engine/search/scan/internal/querycode.h"
#include "tests/engine/search/galleries.h"

#include <array>
#include <memory>

namespace sl::test {

/// A row that a kernel lets through by both its codes.
struct Passing {
    int row = 0; ///< in the tile
    float estimate = 0.0F;
    float slack = 0.0F;
};

[[nodiscard]] inline std::shared_ptr<search::MemoryRows>
rowsOf(const std::vector<search::IndexEntry>& entries, int dimension) {
    auto rows = std::make_shared<search::MemoryRows>(dimension, static_cast<qint64>(entries.size()));
    for (const auto& entry : entries)
        rows->add({entry.person.value, entry.portrait.value}, entry.templ.data());
    return rows;
}

/// What passes of a tile of the first segment.
[[nodiscard]] inline std::vector<Passing> scanTile(const search::ScanKernel& kernel,
                                                   const search::GalleryRows& rows, int tile,
                                                   const search::QueryCode& query, float threshold) {
    const auto layout = rows.layout();
    const auto& segment = rows.segments().front();
    const auto first = static_cast<size_t>(tile) * search::kRowsPerTile;
    const int count = std::min(search::kRowsPerTile, segment.rows - tile * search::kRowsPerTile);
    const search::TileView view{segment.blocks + first / search::kRowsPerBlock * layout.blockBytes(),
                                search::CodeLayout::blocks(count), layout.groups(),
                                segment.fine + first * layout.fineBytes(), layout.padded()};
    std::array<search::Reaching, search::kRowsPerTile> reaching{};
    const search::AskedQuery asked{query.view(), threshold};
    const int reached = kernel.coarse(view, &asked, 1, reaching.data());
    std::vector<Passing> passing;
    for (int i = 0; i < reached; ++i) {
        const auto& row = reaching[static_cast<size_t>(i)];
        const auto bound = kernel.fine(view, query.view(), row);
        if (bound.estimate + bound.slack >= threshold)
            passing.push_back({row.row, bound.estimate, bound.slack});
    }
    return passing;
}

} // namespace sl::test
