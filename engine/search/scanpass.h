// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/search/candidatebuffer.h"
#include "engine/search/galleryrows.h"
#include "engine/search/gallerysearch.h"
#include "engine/search/querycode.h"

#include <array>
#include <atomic>
#include <deque>
#include <mutex>
#include <optional>

namespace sl::search {

/// One pass over all codes for one or more requests. scan() is called by each thread that helps; they share
/// out the tiles among themselves and tell each other how far the thresholds have risen.
class ScanPass {
public:
    ScanPass(const GalleryRows& rows, ScanTile kernel, const std::vector<SearchRequest>& requests,
             int threads, CancelToken cancel);

    void scan(int worker);
    [[nodiscard]] int tiles() const { return m_tileCount; }

    /// After all threads have ended: what stopped the pass, or the rows to rescore for a request.
    [[nodiscard]] Status status() const;
    [[nodiscard]] std::vector<RowCandidate> candidates(size_t request);
    [[nodiscard]] const Template& probe(size_t request) const { return m_queries[request].probe; }

private:
    struct Query {
        Query(const SearchRequest& request, CodeLayout layout);
        Template probe;
        QueryCode code;
        const QBitArray* excluded;
        int length;
        std::atomic<float> threshold = CandidateBuffer::kNoThreshold;
    };
    struct TilePlace {
        int segment;
        int tile;
    };
    using PassingRows = std::array<Passing, kRowsPerTile>;

    [[nodiscard]] TilePlace placeOf(int tileNumber) const;
    [[nodiscard]] bool mayGoOn();
    void stop(Error error);
    void scanTile(TilePlace place, std::vector<CandidateBuffer>& buffers, PassingRows& passing);
    void keep(Query& query, CandidateBuffer& buffer, TilePlace place, const PassingRows& passing, int count);

    const GalleryRows& m_rows;
    ScanTile m_kernel;
    CancelToken m_cancel;
    std::deque<Query> m_queries;
    std::vector<std::vector<CandidateBuffer>> m_buffers; ///< by worker, then by query
    std::vector<int> m_firstTile;                        ///< of each segment, over all
    int m_tileCount = 0;
    std::atomic<int> m_nextTile = 0;
    std::atomic<bool> m_stopped = false;
    mutable std::mutex m_mutex;
    std::optional<Error> m_error;
};

} // namespace sl::search
