// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/codelayout.h"
#include "engine/search/scankernel.h"

#include <cstdint>
#include <vector>

namespace sl::search {

/// A probe template as the kernels need it, and the proof that no right answer is lost.
///
/// Let q = probe / |probe| and t = template / |template|. Stored for a row (rowencoder.h): int8 code c, scale
/// s and a residual norm p with t = s·c + r, |r| <= p. Here: code k of 14 bits, scale z and e = q - z·k, |e|
/// <= d. Then
///
///     q·t  =  q·(s·c) + q·r  =  z·s·(k·c) + e·(s·c) + q·r
///
/// where k·c is an exact integer, and by Cauchy-Schwarz, with |q| = |t| = 1 and |s·c| = |t - r| <= 1 + p,
///
///     |q·t - z·s·(k·c)|  <=  |e||s·c| + |q||r|  <=  d·(1 + p) + p  =  p·(1 + d) + d.
///
/// The kernels evaluate estimate = z·s·(k·c) and slack = p·gain + base in float32, gain >= 1 + d, base >= d +
/// kRounding: three roundings of the estimate, two of the slack and one of their sum or difference, each of
/// relative size 2^-24 to values below 1.6, plus kCosineError of the score itself, stay below 6 · 1.6 · 2^-24
/// + 1e-12 < 2^-20 = kRounding. So for every row: estimate - slack <= score <= estimate + slack, score being
/// cosine64. A row whose upper bound is below the k-th best lower bound over k different persons cannot be in
/// the list; every other row is rescored from its float32 values. Nothing is assumed about how templates are
/// distributed.
///
/// |k| <= 16256 and |c| <= 127 keep k·c within an int32 for up to 1040 values.
class QueryCode {
public:
    static constexpr double kRounding = 1.0 / (1 << 20);

    /// Expects `dimension` finite values. A zero probe has scale 0: every score is 0 and every row passes.
    QueryCode(const float* values, CodeLayout layout);
    [[nodiscard]] QueryView view() const;

private:
    std::vector<int8_t> m_high;
    std::vector<int8_t> m_low;
    std::vector<int16_t> m_whole;
    int32_t m_sum = 0;
    float m_scale = 0.0F;
    float m_gain = 1.0F;
    float m_base = 0.0F;
};

} // namespace sl::search
