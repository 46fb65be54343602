// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scanpass.h"

#include <algorithm>

namespace sl::search {
namespace {

constexpr int kTilesPerTurn = 16; ///< neighbouring tiles a thread takes at once, for the memory's sake

void raiseTo(std::atomic<float>& shared, float threshold) {
    float known = shared.load(std::memory_order_relaxed);
    while (threshold > known && !shared.compare_exchange_weak(known, threshold, std::memory_order_relaxed)) {
    }
}

} // namespace

ScanPass::Query::Query(const SearchRequest& request, CodeLayout layout)
    : probe(fuseProbe(request.probe))
    , code(probe.data(), layout)
    , excluded(&request.excludedPersons)
    , length(request.listLength) {}

ScanPass::ScanPass(const GalleryRows& rows, ScanTile kernel, const std::vector<SearchRequest>& requests,
                   int threads, CancelToken cancel)
    : m_rows(rows), m_kernel(kernel), m_cancel(std::move(cancel)), m_buffers(static_cast<size_t>(threads)) {
    for (const auto& request : requests) {
        m_queries.emplace_back(request, rows.layout());
        for (auto& ofWorker : m_buffers)
            ofWorker.emplace_back(request.listLength);
    }
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

void ScanPass::scan(int worker) {
    auto& buffers = m_buffers[static_cast<size_t>(worker)];
    PassingRows passing;
    for (;;) {
        const int first = m_nextTile.fetch_add(kTilesPerTurn, std::memory_order_relaxed);
        const int end = std::min(first + kTilesPerTurn, m_tileCount);
        for (int tile = first; tile < end; ++tile) {
            if (!mayGoOn())
                return;
            scanTile(placeOf(tile), buffers, passing);
        }
        if (end >= m_tileCount)
            return;
    }
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

void ScanPass::scanTile(TilePlace place, std::vector<CandidateBuffer>& buffers, PassingRows& passing) {
    if (const auto sound = m_rows.checkCodes(place.segment, place.tile); !sound)
        return stop(sound.error());
    const auto layout = m_rows.layout();
    const auto& segment = m_rows.segments()[static_cast<size_t>(place.segment)];
    const int rows = std::min(kRowsPerTile, segment.rows - place.tile * kRowsPerTile);
    const auto tile = static_cast<size_t>(place.tile);
    const TileView view = {segment.blocks + tile * kBlocksPerTile * layout.blockBytes(),
                           CodeLayout::blocks(rows), layout.groups(),
                           segment.fine + tile * kRowsPerTile * layout.fineBytes(), layout.padded()};
    for (size_t i = 0; i < m_queries.size(); ++i) {
        auto& query = m_queries[i];
        const float threshold = query.threshold.load(std::memory_order_relaxed);
        const int count = m_kernel(view, query.code.view(), threshold, passing.data());
        if (count > 0)
            keep(query, buffers[i], place, passing, count);
    }
}

void ScanPass::keep(Query& query, CandidateBuffer& buffer, TilePlace place, const PassingRows& passing,
                    int count) {
    const auto& segment = m_rows.segments()[static_cast<size_t>(place.segment)];
    buffer.raise(query.threshold.load(std::memory_order_relaxed));
    for (int i = 0; i < count; ++i) {
        const auto& found = passing[static_cast<size_t>(i)];
        const int row = place.tile * kRowsPerTile + found.row;
        const Slot slot = Slot{place.segment} * kRowsPerSegment + row;
        const int64_t person = segment.owners[row].person;
        if (person < query.excluded->size() && query.excluded->testBit(person))
            continue;
        if (m_rows.isRemoved(slot))
            continue;
        if (buffer.add({slot, person, found.estimate - found.slack, found.estimate + found.slack}))
            raiseTo(query.threshold, buffer.threshold());
    }
}

Status ScanPass::status() const {
    const std::lock_guard lock(m_mutex);
    if (m_error)
        return fail(*m_error);
    return {};
}

std::vector<RowCandidate> ScanPass::candidates(size_t request) {
    CandidateBuffer all(m_queries[request].length);
    for (auto& ofWorker : m_buffers)
        all.take(ofWorker[request]);
    all.prune();
    return all.rows();
}

} // namespace sl::search
