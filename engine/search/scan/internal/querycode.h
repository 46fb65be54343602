// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/codelayout.h"
#include "engine/search/scan/internal/kernels/scankernel.h"

#include <cstdint>
#include <vector>

namespace sl::search {

/// A probe template as the kernels need it, and the proof that no right answer is lost.
///
/// Let q = probe / |probe| and t = template / |template|. Stored for a row (rowencoder.h) is an approximation
/// s·a of t, a being the fine code c or the coarse one 16·(u - 8) + 7.5, and a residual norm p: t = s·a + r,
/// |r| <= p. Here the probe is coded by whole numbers k (8 bits for the coarse pass, 14 for the fine one): q
/// = z·k + e, |e| <= d. Then
///
///     q·t  =  q·(s·a) + q·r  =  z·s·(k·a) + e·(s·a) + q·r
///
/// where k·a, or twice that, is an exact whole number: k·c, and 2·(k·a) = 32·(k·u) - 241·(sum of k). By
/// Cauchy-Schwarz, with |q| = |t| = 1 and |s·a| = |t - r| <= 1 + p,
///
///     |q·t - z·s·(k·a)|  <=  |e||s·a| + |q||r|  <=  d·(1 + p) + p  =  p·(1 + d) + d.
///
/// The kernels evaluate estimate = z·s·(k·a) and slack = p·gain + base in float32, gain >= 1 + d and
/// base >= d + kRounding: three roundings of the estimate, two of the slack and one of their sum or
/// difference, each of relative size 2^-24 to values below 8 (p < 2 for up to 1024 values), plus kCosineError
/// of the score itself, stay below 6·8·2^-24 + 1e-12 < 2^-18 = kRounding. So for every row estimate - slack
/// <= score <= estimate + slack, score being cosine64. A row whose upper bound is below the k-th best lower
/// bound over k different persons cannot be in the list; every other row is rescored from its float32 values.
/// Nothing is assumed about how templates are distributed.
///
/// The sums fit an int32 for up to 1024 values: |k·c| <= 16256·127·1024 and 32·(k·u) + 241·|sum| <=
/// 721·127·1024.
class QueryCode {
public:
    static constexpr double kRounding = 1.0 / (1 << 18);

    /// Expects `dimension` finite values. A zero probe has scale 0: every score is 0 and every row passes.
    /// `inexact`: how far the unit vector of the values may be from the q that is meant; by Cauchy-Schwarz
    /// that much is added to the slack.
    QueryCode(const float* values, CodeLayout layout, double inexact = 0.0);
    [[nodiscard]] QueryView view() const;

private:
    std::vector<int8_t> m_coarse;
    std::vector<int16_t> m_fine;
    int32_t m_coarseSum = 0;
    BoundView m_coarseBound{};
    BoundView m_fineBound{};
};

} // namespace sl::search
