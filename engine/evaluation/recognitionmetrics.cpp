// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/recognitionmetrics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sl::evaluation {
namespace {

/// The threshold (accept from it on) with the highest mean of both kinds' shares of right decisions, so that
/// it does not depend on how many pairs of each kind there are; of several the one in the middle.
double bestThreshold(std::vector<PairScore> pairs) {
    std::sort(pairs.begin(), pairs.end(), [](auto& a, auto& b) { return a.score > b.score; });
    const auto same = std::count_if(pairs.begin(), pairs.end(), [](auto& pair) { return pair.samePerson; });
    const auto different = std::ptrdiff_t(pairs.size()) - same;
    // Shares over the common denominator same x different: exact.
    auto gain = different * same; // accept nothing: every different pair is right
    auto best = gain;
    double from = std::numeric_limits<double>::infinity(), to = from;
    for (size_t i = 0; i < pairs.size() && pairs[i].score > PairScore::kNoScore; ++i) {
        gain +=
            pairs[i].samePerson ? std::max<std::ptrdiff_t>(different, 1) : -std::max<std::ptrdiff_t>(same, 1);
        const double next = i + 1 < pairs.size() ? pairs[i + 1].score : PairScore::kNoScore;
        if (next == pairs[i].score || gain < best)
            continue;
        if (gain > best)
            from = pairs[i].score;
        to = pairs[i].score;
        best = gain;
    }
    return std::isinf(from) ? to : (from + to) / 2;
}

double shareRight(std::span<const PairScore> pairs, double threshold) {
    const auto right = std::count_if(
        pairs.begin(), pairs.end(), [&](auto& pair) { return (pair.score >= threshold) == pair.samePerson; });
    return double(right) / double(pairs.size());
}

} // namespace

double crossValidatedAccuracy(std::span<const PairScore> pairs, int parts) {
    const size_t count = size_t(std::max(parts, 2));
    if (pairs.size() < count)
        return 0.0;
    double sum = 0.0;
    for (size_t part = 0; part < count; ++part) {
        const size_t begin = pairs.size() * part / count;
        const size_t end = pairs.size() * (part + 1) / count;
        std::vector<PairScore> others(pairs.begin(), pairs.begin() + std::ptrdiff_t(begin));
        others.insert(others.end(), pairs.begin() + std::ptrdiff_t(end), pairs.end());
        sum += shareRight(pairs.subspan(begin, end - begin), bestThreshold(std::move(others)));
    }
    return sum / double(count);
}

double truePositiveRate(std::span<const PairScore> pairs, double fmr) {
    std::vector<double> different;
    for (const PairScore& pair : pairs)
        if (!pair.samePerson)
            different.push_back(pair.score);
    const size_t same = pairs.size() - different.size();
    if (same == 0 || different.empty())
        return 0.0;
    std::sort(different.begin(), different.end(), std::greater<>());
    // The best different pair that must stay below the threshold.
    const auto allowed = size_t(std::floor(fmr * double(different.size()) + 1e-9));
    const double bar = allowed < different.size() ? different[allowed] : PairScore::kNoScore;
    const auto accepted = std::count_if(pairs.begin(), pairs.end(),
                                        [&](auto& pair) { return pair.samePerson && pair.score > bar; });
    return double(accepted) / double(same);
}

double rankRate(std::span<const int> ranks, int rank) {
    const auto within = std::count_if(ranks.begin(), ranks.end(), [&](int r) { return r >= 1 && r <= rank; });
    return ranks.empty() ? 0.0 : double(within) / double(ranks.size());
}

} // namespace sl::evaluation
