// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scanpass.h"

#include <algorithm>

namespace sl::search {
namespace {

constexpr int kTilesPerTurn = 16;  ///< neighbouring tiles a thread takes at once, for the memory's sake
constexpr size_t kWorthALook = 48; ///< rows: fewer at a time, and their fine codes are waited for one by one

} // namespace

ScanPass::Query::Query(const SearchRequest& request, CodeLayout layout)
    : probe(fuseProbe(request.probe))
    , code(probe.data(), layout)
    , excluded(&request.excludedPersons)
    , found(request.listLength) {}

ScanPass::ScanPass(const GalleryRows& rows, ScanKernel kernel, const std::vector<SearchRequest>& requests,
                   CancelToken cancel)
    : m_rows(rows), m_kernel(kernel), m_cancel(std::move(cancel)) {
    for (const auto& request : requests)
        m_queries.emplace_back(request, rows.layout());
    for (const auto& segment : rows.segments()) {
        m_firstTile.push_back(m_tileCount);
        m_tileCount += CodeLayout::tiles(segment.rows);
    }
}

ScanPass::TilePlace ScanPass::placeOf(int tileNumber) const {
    const auto after = std::upper_bound(m_firstTile.begin(), m_firstTile.end(), tileNumber);
    const auto segment = static_cast<int>(after - m_firstTile.begin()) - 1;
    return {segment, tileNumber - m_firstTile[static_cast<size_t>(segment)]};
}

TileView ScanPass::viewOf(TilePlace place) const {
    const auto layout = m_rows.layout();
    const auto& segment = m_rows.segments()[static_cast<size_t>(place.segment)];
    const int rows = std::min(kRowsPerTile, segment.rows - place.tile * kRowsPerTile);
    const auto tile = static_cast<size_t>(place.tile);
    return {segment.blocks + tile * kBlocksPerTile * layout.blockBytes(), CodeLayout::blocks(rows),
            layout.groups(), segment.fine + tile * kRowsPerTile * layout.fineBytes(), layout.padded()};
}

void ScanPass::scan() {
    std::vector<Pending> pending;
    for (int first = 0; first < m_tileCount;) {
        first = m_nextTile.fetch_add(kTilesPerTurn, std::memory_order_relaxed);
        const int end = std::min(first + kTilesPerTurn, m_tileCount);
        for (int tile = first; tile < end; ++tile) {
            if (!mayGoOn())
                return;
            scanTile(placeOf(tile), pending);
        }
    }
    lookAtFine(pending);
}

bool ScanPass::mayGoOn() {
    if (m_cancel.isCancelled())
        stop({ErrorCode::Cancelled, {}, {}});
    return !m_stopped.load(std::memory_order_relaxed);
}

void ScanPass::stop(Error error) {
    const std::lock_guard lock(m_mutex);
    if (!m_error)
        m_error = std::move(error);
    m_stopped.store(true, std::memory_order_relaxed);
}

/// All queries look at the tile while it is in the nearest cache; their rows are then looked at together,
/// when the fine codes of most have come.
void ScanPass::scanTile(TilePlace place, std::vector<Pending>& pending) {
    if (const auto sound = m_rows.checkCodes(place.segment, place.tile); !sound)
        return stop(sound.error());
    const TileView view = viewOf(place);
    std::array<Reaching, kRowsPerTile> reaching;
    for (size_t query = 0; query < m_queries.size(); ++query) {
        const float threshold = m_queries[query].threshold.load(std::memory_order_relaxed);
        const int count = m_kernel.coarse(view, m_queries[query].code.view(), threshold, reaching.data());
        for (int i = 0; i < count; ++i)
            pending.push_back({query, place, reaching[static_cast<size_t>(i)]});
    }
    if (pending.size() >= kWorthALook)
        lookAtFine(pending);
}

void ScanPass::lookAtFine(std::vector<Pending>& pending) {
    for (const auto& row : pending) {
        const auto& query = m_queries[row.query];
        const FineBound bound = m_kernel.fine(viewOf(row.place), query.code.view(), row.row);
        if (bound.estimate + bound.slack >= query.threshold.load(std::memory_order_relaxed))
            keep(row, bound);
    }
    pending.clear();
}

void ScanPass::keep(const Pending& row, const FineBound& bound) {
    auto& query = m_queries[row.query];
    const int rowInSegment = row.place.tile * kRowsPerTile + row.row.row;
    const Slot slot = Slot{row.place.segment} * kRowsPerSegment + rowInSegment;
    const auto& segment = m_rows.segments()[static_cast<size_t>(row.place.segment)];
    const int64_t person = segment.owners[rowInSegment].person;
    if (person < query.excluded->size() && query.excluded->testBit(person))
        return;
    if (m_rows.isRemoved(slot))
        return;
    const std::lock_guard lock(query.mutex);
    if (query.found.add({slot, person, bound.estimate - bound.slack, bound.estimate + bound.slack}))
        query.threshold.store(query.found.threshold(), std::memory_order_relaxed);
}

Status ScanPass::status() const {
    const std::lock_guard lock(m_mutex);
    if (m_error)
        return fail(*m_error);
    return {};
}

std::vector<RowCandidate> ScanPass::candidates(size_t request) const {
    return m_queries[request].found.rows();
}

} // namespace sl::search
