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
        const QBitArray* excluded;
        std::atomic<float> threshold = CandidateBuffer::kNoThreshold; ///< of `found`; only rises
        std::mutex mutex;
        CandidateBuffer found; ///< guarded by the mutex
    };
    struct TilePlace {
        int segment;
        int tile;
    };
    /// A row that passed by its coarse code and whose fine code is on its way from memory.
    struct Pending {
        size_t query;
        TilePlace place;
        Reaching row;
    };
    [[nodiscard]] TilePlace placeOf(int tileNumber) const;
    [[nodiscard]] TileView viewOf(TilePlace place) const;
    [[nodiscard]] bool mayGoOn();
    void stop(Error error);
    void scanTile(TilePlace place, std::vector<Pending>& pending);
    void lookAtFine(std::vector<Pending>& pending);
    void keep(const Pending& row, const FineBound& bound);

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
