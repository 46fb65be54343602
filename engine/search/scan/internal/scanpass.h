// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/search/index/galleryrows.h"
#include "engine/search/internal/fusion/fusedprobe.h"
#include "engine/search/scan/gallerysearch.h"
#include "engine/search/scan/internal/candidatebuffer.h"
#include "engine/search/scan/internal/querycode.h"

#include <array>
#include <atomic>
#include <deque>
#include <mutex>
#include <optional>
#include <span>

namespace sl::search {

/// The codes of one tile.
[[nodiscard]] TileView tileView(const GalleryRows& rows, int segment, int tile);

/// One pass over all codes for one or more requests, those of several faces scanned as fusedprobe.h says.
/// scan() is called by each thread that helps; they share out the tiles among themselves and gather rows, and
/// with them the thresholds, together.
class ScanPass {
public:
    ScanPass(const GalleryRows& rows, ScanKernel kernel, const std::vector<SearchRequest>& requests,
             CancelToken cancel);

    void scan();
    [[nodiscard]] int tiles() const { return m_tileCount; }

    /// After all threads have ended: what stopped the pass, or the rows to rescore for a request.
    [[nodiscard]] Status status() const;
    [[nodiscard]] std::vector<RowCandidate> candidates(size_t request) const;
    /// Persons who may be in the list of a request of several faces beside those of candidates(), ascending:
    /// persons with several portraits.
    [[nodiscard]] std::vector<int64_t> furtherPersons(size_t request) const;
    [[nodiscard]] const FusedProbe& probe(size_t request) const { return m_probes[request]; }

private:
    struct Query {
        Query(const SearchRequest& request, const FusedProbe& asked, CodeLayout layout);
        /// Of one of the faces of `lead`.
        Query(const Query& lead, const Template& face, CodeLayout layout);
        const FusedProbe* probe;
        const Query* lead = nullptr; ///< whose threshold counts; null: its own
        QueryCode code;
        size_t length;
        const QBitArray* excluded;
        std::atomic<float> threshold = CandidateBuffer::kNoThreshold; ///< of `found`; only rises
        std::mutex mutex;
        CandidateBuffer found;              ///< guarded by the mutex
        std::vector<RowCandidate> reaching; ///< of a face of several; guarded by the mutex
        [[nodiscard]] float least() const;  ///< an upper bound below it rules a row out
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
    [[nodiscard]] TileView viewOf(TilePlace place) const {
        return tileView(m_rows, place.segment, place.tile);
    }
    [[nodiscard]] bool mayGoOn();
    void stop(Error error);
    using PendingRows = std::vector<std::vector<Pending>>; ///< by query

    void scanTile(TilePlace place, PendingRows& pending);
    void lookAtFine(Query& query, std::vector<Pending>& pending);
    void lookAtFine(Query& query, std::span<const Pending> pending);
    void prefetchFine(const Pending& row) const;
    void keep(Query& query, const Pending& pending, const FineBound& bound);

    const GalleryRows& m_rows;
    ScanKernel m_kernel;
    CancelToken m_cancel;
    std::deque<FusedProbe> m_probes; ///< by request
    std::deque<Query> m_queries;     ///< those of the requests first
    std::vector<int> m_firstTile;    ///< of each segment, over all
    int m_tileCount = 0;
    std::atomic<int> m_nextTile = 0;
    std::atomic<bool> m_stopped = false;
    mutable std::mutex m_mutex;
    std::optional<Error> m_error;
};

} // namespace sl::search
