// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

namespace sl::evaluation {

/// A comparison of two images whose truth is known. A failure to acquire one of them is a score of kNoScore:
/// it is accepted at no threshold (ISO/IEC 19795-1, 8.4: such a transaction is not a match).
struct PairScore {
    static constexpr double kNoScore = -2.0;
    double score = kNoScore; ///< similarity, -1..1
    bool samePerson = false;
};

/// Share of right decisions, cross-validated over `parts` equal parts in the given order: each part is
/// decided at the threshold that is best on the other parts (mean of the shares of right decisions on
/// same-person and on different-person pairs: a part in file order may hold one kind only, which must not
/// move the threshold). 0..1; 0 when there are fewer pairs than parts.
[[nodiscard]] double crossValidatedAccuracy(std::span<const PairScore> pairs, int parts = 10);

/// Share of same-person pairs accepted at the lowest threshold whose share of accepted different-person pairs
/// is at most `fmr`. 0..1; 0 without pairs of either kind.
[[nodiscard]] double truePositiveRate(std::span<const PairScore> pairs, double fmr);

/// Share of `ranks` (from 1; 0: not in the list or not acquired) that are at most `rank`. 0 when there are
/// none.
[[nodiscard]] double rankRate(std::span<const int> ranks, int rank);

} // namespace sl::evaluation
