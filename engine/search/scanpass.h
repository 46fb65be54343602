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
#include <span>

namespace sl::search {

/// One pass over all codes for one or more requests. scan() is called by each thread that helps; they share
/// out the tiles among themselves and gather rows, and with them the thresholds, together.
class ScanPass {
public:
    ScanPass(const GalleryRows& rows, ScanKernel kernel, const std::vector<SearchRequest>& requests,
             CancelToken cancel);

    void scan();
    [[nodiscard]] int tiles() const { return m_tileCount; }

    /// After all threads have ended: what stopped the pass, or the rows to rescore for a request.
    [[nodiscard]] Status status() const;
    [[nodiscard]] std::vector<RowCandidate> candidates(size_t request) const;
    [[nodiscard]] const Template& probe(size_t request) const { return m_queries[request].probe; }

private:
    struct Query {
        Query(const SearchRequest& request, CodeLayout layout);
        Template probe;
        QueryCode code;
        size_t length;
        const QBitArray* excluded;
        std::atomic<float> threshold = CandidateBuffer::kNoThreshold; ///< of `found`; only rises
        std::mutex mutex;
        CandidateBuffer found; ///< guarded by the mutex
    };
    struct TilePlace {
        int segment;
        int tile;
    };
    /// A row that passed by its coarse code.
    struct Pending {
        TilePlace place;
        Reaching row;
    };
    [[nodiscard]] TilePlace placeOf(int tileNumber) const;
    [[nodiscard]] TileView viewOf(TilePlace place) const;
    [[nodiscard]] bool mayGoOn();
    void stop(Error error);
    using PendingRows = std::vector<std::vector<Pending>>; ///< by query

    void scanTile(TilePlace place, PendingRows& pending);
    void lookAtFine(Query& query, std::vector<Pending>& pending);
    void lookAtFine(Query& query, std::span<const Pending> pending);
    void prefetchFine(const Pending& row) const;
    void keep(Query& query, const Pending& row, const FineBound& bound);

    const GalleryRows& m_rows;
    ScanKernel m_kernel;
    CancelToken m_cancel;
    std::deque<Query> m_queries;
    std::vector<int> m_firstTile; ///< of each segment, over all
    int m_tileCount = 0;
    std::atomic<int> m_nextTile = 0;
    std::atomic<bool> m_stopped = false;
    mutable std::mutex m_mutex;
    std::optional<Error> m_error;
};

} // namespace sl::search
