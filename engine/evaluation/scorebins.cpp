// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/scorebins.h"

#include <cmath>
#include <map>

namespace sl::evaluation {

ScoresByTruth scoresByTruth(const RawScores& scores) {
    ScoresByTruth sorted;
    for (const Comparison& comparison : scores.comparisons)
        (comparison.isMated() ? sorted.mated : sorted.nonMated).push_back(comparison.score);
    if (!scores.comparisons.empty())
        return sorted;
    sorted.areOfComparisons = false;
    for (const ProbeSearch& search : scores.searches) {
        if (search.faces != 1 || !search.acquired)
            continue;
        if (search.rank > 0)
            sorted.mated.push_back(search.score);
        if (search.bestOther != ProbeSearch::kNoScore)
            sorted.nonMated.push_back(search.bestOther);
    }
    return sorted;
}

std::vector<ScoreBin> scoreBins(const ScoresByTruth& scores) {
    std::map<int, ScoreBin> found;
    const auto binOf = [&](double score) -> ScoreBin& { return found[int(std::floor(score / kBinWidth))]; };
    for (const double score : scores.mated)
        ++binOf(score).mated;
    for (const double score : scores.nonMated)
        ++binOf(score).nonMated;
    std::vector<ScoreBin> bins;
    if (found.empty())
        return bins;
    for (int place = found.begin()->first; place <= found.rbegin()->first; ++place) {
        ScoreBin bin = found[place];
        bin.from = place * kBinWidth;
        bins.push_back(bin);
    }
    return bins;
}

} // namespace sl::evaluation
