// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/rate.h"
#include "engine/evaluation/rawscores.h"

#include <array>

namespace sl::evaluation {

/// Error rates as ISO/IEC 19795-1 has them, computed from raw scores alone. A decision accepts what scores at
/// least the threshold; failures to acquire are missed in every mated search and counted apart in
/// comparisons.

inline constexpr std::array kRanks{1, 5, 10, 20, 50};
inline constexpr std::array kFalsePositiveTargets{0.1, 0.01, 0.001};
inline constexpr std::array kFalseMatchTargets{0.1, 0.01, 0.001, 0.0001};
/// A threshold is set only where its target leaves at least as many events among the trials.
constexpr int kFewestEvents = 3;

/// The lowest threshold at which at most `target` of `scores` are accepted; empty when they are too few.
[[nodiscard]] std::optional<double> thresholdFor(std::vector<double> scores, double target);

/// At one threshold. In identification: FPIR and FNIR with the list's length; in verification: FMR and FNMR.
struct AtThreshold {
    double target = 0.0;             ///< of the false positives; 0 for a point of a curve
    std::optional<double> threshold; ///< empty: too few trials for this target
    Rate falsePositive, falseNegative;
};

/// A point of a curve.
struct CurvePoint {
    double threshold = 0.0;
    double falsePositive = 0.0, falseNegative = 0.0;
};

/// Identification with as many faces a probe.
struct SetRates {
    int faces = 1;                       ///< as in ProbeSearch
    Rate missed;                         ///< mated, the person not in the list: FNIR without a threshold
    std::vector<Rate> open, closed;      ///< at kRanks: the person at that rank or better
    std::vector<double> cmc, closedCmc;  ///< at rank 1, 2 … up to kRanks' last
    std::vector<AtThreshold> thresholds; ///< at kFalsePositiveTargets
    std::vector<CurvePoint> curve;       ///< by falling threshold
};

struct VerificationRates {
    qint64 mated = 0, nonMated = 0;
    std::vector<AtThreshold> thresholds; ///< at kFalseMatchTargets
    std::vector<CurvePoint> curve;       ///< DET, by falling threshold
};

/// Of one group and as many faces a probe.
struct GroupSet {
    int faces = 1;
    Rate missed, first;              ///< as SetRates::missed; the person at rank 1
    std::optional<double> threshold; ///< of everybody: the smallest target that has one
    double target = 0.0;
    Rate falsePositive; ///< at that threshold
};

struct GroupRates {
    QString column, value; ///< an empty value: not recorded
    int persons = 0;
    std::vector<GroupSet> sets;
    /// At everybody's threshold; false matches are those between two persons of the group.
    std::optional<double> threshold;
    double target = 0.0;
    Rate falseMatch, falseNonMatch;
};

struct ErrorRates {
    std::vector<SetRates> sets; ///< single, pairs, triples, all faces
    VerificationRates verification;
    std::vector<GroupRates> groups; ///< by column, then value
};

[[nodiscard]] ErrorRates errorRates(const RawScores& scores);

// The same at any place of a curve, with intervals.
[[nodiscard]] AtThreshold comparisonsAt(const RawScores& scores, double threshold);
[[nodiscard]] AtThreshold searchesAt(const RawScores& scores, int faces, double threshold);
/// The person at `rank` or better, among everybody or among the persons of the test.
[[nodiscard]] Rate foundAt(const RawScores& scores, int faces, int rank, bool isClosed);

} // namespace sl::evaluation
