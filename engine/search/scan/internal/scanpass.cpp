// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/scanpass.h"

#include <algorithm>

namespace sl::search {
namespace {

constexpr int kTilesPerTurn = 16;    ///< neighbouring tiles a thread takes at once, for the memory's sake
constexpr size_t kWorthALook = 1024; ///< rows of one query
constexpr size_t kAhead = 12;        ///< rows whose fine codes are asked for before they are needed

} // namespace

TileView tileView(const GalleryRows& gallery, int segmentNumber, int tileNumber) {
    const auto layout = gallery.layout();
    const auto& segment = gallery.segments()[static_cast<size_t>(segmentNumber)];
    const int rows = std::min(kRowsPerTile, segment.rows - tileNumber * kRowsPerTile);
    const auto tile = static_cast<size_t>(tileNumber);
    return {segment.blocks + tile * kBlocksPerTile * layout.blockBytes(), CodeLayout::blocks(rows),
            layout.groups(), segment.fine + tile * kRowsPerTile * layout.fineBytes(), layout.padded()};
}

ScanPass::Query::Query(const SearchRequest& request, const FusedProbe& asked, CodeLayout layout)
    : probe(&asked)
    , code(asked.direction.data(), layout, asked.inexact)
    , length(static_cast<size_t>(request.listLength))
    , excluded(&request.excludedPersons)
    , found(request.listLength) {}

ScanPass::Query::Query(const Query& of, const Template& face, CodeLayout layout)
    : probe(of.probe)
    , lead(&of)
    , code(face.data(), layout)
    , length(of.length)
    , excluded(of.excluded)
    , found(1) {}

/// A person whose score reaches the lead's threshold has a face whose score does.
float ScanPass::Query::least() const {
    if (!lead)
        return threshold.load(std::memory_order_relaxed);
    const float reached = lead->threshold.load(std::memory_order_relaxed);
    if (reached == CandidateBuffer::kNoThreshold)
        return CandidateBuffer::kNoThreshold;
    constexpr float kFloat32 = 1e-6F; // more than the rounding of values up to 1
    return static_cast<float>(probe->length * static_cast<double>(reached) - 2.0 * probe->rounding) -
           kFloat32;
}

ScanPass::ScanPass(const GalleryRows& rows, ScanKernel kernel, const std::vector<SearchRequest>& requests,
                   CancelToken cancel)
    : m_rows(rows), m_kernel(kernel), m_cancel(std::move(cancel)) {
    for (const auto& request : requests) {
        m_probes.emplace_back(request);
        m_queries.emplace_back(request, m_probes.back(), rows.layout());
    }
    const auto total = rows.persons().total();
    for (size_t i = 0; total.templates > total.persons && i < m_probes.size(); ++i)
        for (size_t f = 0; !m_probes[i].isSingle() && f < m_probes[i].faces.size(); ++f)
            m_queries.emplace_back(m_queries[i], m_probes[i].faces[f], rows.layout());
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

void ScanPass::scan() {
    PendingRows pending(m_queries.size());
    for (int first = 0; first < m_tileCount;) {
        first = m_nextTile.fetch_add(kTilesPerTurn, std::memory_order_relaxed);
        const int end = std::min(first + kTilesPerTurn, m_tileCount);
        for (int tile = first; tile < end; ++tile) {
            if (!mayGoOn())
                return;
            scanTile(placeOf(tile), pending);
        }
    }
    for (size_t query = 0; query < m_queries.size(); ++query)
        lookAtFine(m_queries[query], pending[query]);
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

/// All queries look at the tile while it is in the nearest cache. Their rows are gathered and looked at
/// later.
void ScanPass::scanTile(TilePlace place, PendingRows& pending) {
    if (const auto sound = m_rows.checkCodes(place.segment, place.tile); !sound)
        return stop(sound.error());
    const TileView view = viewOf(place);
    std::array<Reaching, kQueriesAtOnce * kRowsPerTile> reaching;
    std::array<AskedQuery, kQueriesAtOnce> asked;
    for (size_t first = 0; first < m_queries.size(); first += kQueriesAtOnce) {
        const size_t count = std::min(m_queries.size() - first, size_t{kQueriesAtOnce});
        for (size_t i = 0; i < count; ++i) {
            const auto& query = m_queries[first + i];
            asked[i] = {query.code.view(), query.least()};
        }
        const int reached = m_kernel.coarse(view, asked.data(), static_cast<int>(count), reaching.data());
        for (auto row = reaching.begin(); row != reaching.begin() + reached; ++row)
            pending[first + static_cast<size_t>(row->query)].push_back({place, *row});
        for (size_t i = first; i < first + count; ++i)
            if (pending[i].size() >= kWorthALook)
                lookAtFine(m_queries[i], pending[i]);
    }
}

/// The most promising rows come first: the threshold that they set spares reading the fine codes of most
/// others.
void ScanPass::lookAtFine(Query& query, std::vector<Pending>& pending) {
    const auto first = static_cast<std::ptrdiff_t>(std::min(pending.size(), query.length + query.length / 2));
    const auto promising = pending.begin() + first;
    if (promising != pending.end())
        std::nth_element(pending.begin(), promising, pending.end(),
                         [](const Pending& a, const Pending& b) { return a.row.upper > b.row.upper; });
    lookAtFine(query, std::span<const Pending>(pending.begin(), promising));
    const float threshold = query.least();
    const auto rest = std::remove_if(promising, pending.end(),
                                     [=](const Pending& row) { return row.row.upper < threshold; });
    lookAtFine(query, std::span<const Pending>(promising, rest));
    pending.clear();
}

void ScanPass::lookAtFine(Query& query, std::span<const Pending> pending) {
    for (size_t i = 0; i < std::min(kAhead, pending.size()); ++i)
        prefetchFine(pending[i]);
    for (size_t i = 0; i < pending.size(); ++i) {
        if (i + kAhead < pending.size())
            prefetchFine(pending[i + kAhead]);
        const FineBound bound = m_kernel.fine(viewOf(pending[i].place), query.code.view(), pending[i].row);
        if (bound.estimate + bound.slack >= query.least())
            keep(query, pending[i], bound);
    }
}

/// Fine codes lie anywhere in memory.
void ScanPass::prefetchFine(const Pending& row) const {
    const auto layout = m_rows.layout();
    const auto at = (static_cast<size_t>(row.place.tile) * kRowsPerTile + static_cast<size_t>(row.row.row)) *
                    layout.fineBytes();
    const auto* fine = m_rows.segments()[static_cast<size_t>(row.place.segment)].fine + at;
    for (size_t line = 0; line < layout.fineBytes() + 63; line += 64)
        __builtin_prefetch(fine + std::min(line, layout.fineBytes() - 1));
}

void ScanPass::keep(Query& query, const Pending& pending, const FineBound& bound) {
    const int rowInSegment = pending.place.tile * kRowsPerTile + pending.row.row;
    const Slot slot = Slot{pending.place.segment} * kRowsPerSegment + rowInSegment;
    const auto& segment = m_rows.segments()[static_cast<size_t>(pending.place.segment)];
    const int64_t person = segment.owners[rowInSegment].person;
    if (person < query.excluded->size() && query.excluded->testBit(person))
        return;
    if (m_rows.isRemoved(slot) || (query.lead && m_rows.persons().of(person) == 1))
        return; // who has one portrait is the lead's to find
    const RowCandidate row{slot, person, bound.estimate - bound.slack, bound.estimate + bound.slack};
    const std::lock_guard lock(query.mutex);
    if (query.lead)
        query.reaching.push_back(row);
    else if (query.found.add(row))
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

std::vector<int64_t> ScanPass::furtherPersons(size_t request) const {
    std::vector<int64_t> persons;
    for (const auto& query : m_queries)
        for (const auto& row : query.reaching)
            if (query.lead == &m_queries[request] && row.upper >= query.least())
                persons.push_back(row.person);
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return persons;
}

} // namespace sl::search
