// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/scan/gallerysearch.h"

namespace sl::search {

/// A probe as the scan needs it, and why no right answer is lost for several faces.
///
/// The score of a person P is S(P) = sum over faces f of share_f · s_f(P), s_f(P) being the score that f
/// alone gives P: the best cosine64 over P's portraits. Shares are the weights divided by the largest and
/// then by their sum, and are summed in the order of the faces. Let v = sum of share_f · face_f / |face_f|.
/// Then
///
/// - v·r <= S(P) for each portrait r of P, with equality when P has one portrait. So one scan with v finds
///   every person with one portrait like a single face, and its threshold, the k-th best lower bound of v·r
///   over different persons, is a lower bound of the last score in the list for all.
/// - S(P) >= T only if s_f(P) >= T for some face: a mean is not above its largest part. So a person with
///   several portraits is found when each face is scanned with that threshold.
///
/// Persons found by either scan are scored from float32 on all faces and portraits, but for those whose sum
/// of share_f · (upper bound of s_f) lies below the k-th best sum of lower bounds.
struct FusedProbe {
    explicit FusedProbe(const SearchRequest& request);

    [[nodiscard]] bool isSingle() const { return faces.size() == 1; }

    std::vector<Template> faces; ///< of length 1, or zero
    std::vector<double> shares;  ///< sum 1
    Template direction;          ///< v / |v|; of a single face the face
    double length = 1.0;         ///< |v|
    double inexact = 0.0;        ///< upper bound of |direction - v / |v||, and of S's own rounding over |v|
    double rounding = 0.0;       ///< upper bound of |S computed - S true|
};

/// S from the faces' scores.
[[nodiscard]] double fusedScore(const std::vector<double>& shares, const std::vector<double>& faceScores);

} // namespace sl::search
