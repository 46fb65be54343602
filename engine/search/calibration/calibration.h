// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/interval.h"
#include "engine/core/jobs/cancel.h"
#include "engine/core/result.h"
#include "engine/search/scan/gallerysearch.h"

#include <vector>

namespace sl::search {

/// How often searches for people who are not in the gallery reach a score: FPIR as a function of the score
/// (ISO/IEC 19795-1), measured on this gallery and pack by searching with persons' own portraits while
/// leaving that person out.
class Calibration {
public:
    Calibration() = default;
    /// `topScores`: the best score of each non-mated trial, any order.
    explicit Calibration(std::vector<float> topScores);

    [[nodiscard]] int trials() const { return static_cast<int>(m_topScores.size()); }
    [[nodiscard]] int asHigh(double score) const; ///< trials whose top score is at least `score`
    [[nodiscard]] const std::vector<float>& topScores() const { return m_topScores; } ///< ascending

private:
    std::vector<float> m_topScores;
};

/// 95 % Clopper-Pearson interval of a proportion k of n.
[[nodiscard]] Interval proportionInterval(int k, int n);

/// Of probes of several faces with these weights: each trial searches with as many portraits of one person,
/// that person left out, weighted alike. So it counts searches of the same number of faces, scored the same
/// way; nothing is carried over from other numbers. A gallery in which fewer than kFewestFusedTrials persons
/// have that many portraits gives a calibration of no trials: it cannot be measured there. Errors: Cancelled,
/// IndexDamaged.
[[nodiscard]] Result<Calibration> measureFusedCalibration(const GallerySearch& gallery,
                                                          const std::vector<double>& weights, int maxTrials,
                                                          const CancelToken& cancel = {});
constexpr int kFewestFusedTrials = 20;

/// Measures with up to `maxTrials` persons, chosen evenly over `probes` in order (deterministic). `probes`
/// are gallery entries; each is searched with its own person left out. Errors: GalleryEmpty, Cancelled.
[[nodiscard]] Result<Calibration> measureCalibration(const GallerySearch& gallery,
                                                     const std::vector<IndexEntry>& probes, int maxTrials,
                                                     const CancelToken& cancel = {});

} // namespace sl::search
