// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/rawscores.h"

#include <vector>

namespace sl::evaluation {

/// Scores whose truth is known: of comparisons, and where there are none, of searches with one face.
struct ScoresByTruth {
    std::vector<double> mated, nonMated;
    bool areOfComparisons = true;
};
[[nodiscard]] ScoresByTruth scoresByTruth(const RawScores& scores);

constexpr double kBinWidth = 0.02; ///< of similarity

/// How many scores are at least `from` and below `from` + kBinWidth.
struct ScoreBin {
    double from = 0.0;
    qint64 mated = 0, nonMated = 0;
};
/// From the first bin with a score to the last, those between them included.
[[nodiscard]] std::vector<ScoreBin> scoreBins(const ScoresByTruth& scores);

} // namespace sl::evaluation
