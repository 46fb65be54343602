// SPDX-License-Identifier: Apache-2.0
#include "engine/search/scan/internal/rescore.h"

#include "engine/search/scan/internal/cosine.h"

#include <algorithm>

namespace sl::search {
namespace {

constexpr bool betterFirst(const ScoredPerson& a, const ScoredPerson& b) {
    if (a.score != b.score)
        return a.score > b.score;
    return a.person != b.person ? a.person < b.person : a.portrait < b.portrait;
}

} // namespace

Result<std::vector<ScoredPerson>> rescore(const GalleryRows& rows, const Template& probe,
                                          std::vector<RowCandidate> candidates, int length) {
    const int dimension = rows.layout().dimension;
    const double probeNorm = norm64(probe.data(), dimension);
    std::sort(candidates.begin(), candidates.end(),
              [](const RowCandidate& a, const RowCandidate& b) { return a.slot < b.slot; });
    std::vector<ScoredPerson> scored;
    scored.reserve(candidates.size());
    for (const auto& candidate : candidates) {
        const auto segment = static_cast<int>(candidate.slot / kRowsPerSegment);
        const auto row = static_cast<int>(candidate.slot % kRowsPerSegment);
        SL_CHECK(rows.checkOriginals(segment, row / kRowsPerTile));
        const auto& view = rows.segments()[static_cast<size_t>(segment)];
        const float* values = view.originals + static_cast<std::ptrdiff_t>(row) * dimension;
        const double dot = dot64(probe.data(), values, dimension);
        const double score = cosine64(dot, probeNorm, norm64(values, dimension));
        scored.push_back({PersonId{candidate.person}, PortraitId{view.owners[row].portrait}, score});
    }
    // By person with the best portrait first, which alone is kept; then by score.
    std::sort(scored.begin(), scored.end(), [](const ScoredPerson& a, const ScoredPerson& b) {
        return a.person != b.person ? a.person < b.person : betterFirst(a, b);
    });
    const auto samePerson = [](const ScoredPerson& a, const ScoredPerson& b) { return a.person == b.person; };
    scored.erase(std::unique(scored.begin(), scored.end(), samePerson), scored.end());
    std::sort(scored.begin(), scored.end(), betterFirst);
    scored.resize(std::min(scored.size(), static_cast<size_t>(length)));
    return scored;
}

} // namespace sl::search
