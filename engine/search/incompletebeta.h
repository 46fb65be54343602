// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl::search {

/// Regularised incomplete beta function I_x(a, b), a and b > 0, x in 0..1: the continued fraction of
/// DLMF 8.17.22 (https://dlmf.nist.gov/8.17#v), evaluated by the modified Lentz method; on the far side of
/// the mean through I_x(a, b) = 1 - I_{1-x}(b, a) (DLMF 8.17.4). About 1e-12 absolute for a + b up to a
/// million.
[[nodiscard]] double incompleteBeta(double a, double b, double x);

/// The x at which I_x(a, b) = p, by bisection to the last bit of a double.
[[nodiscard]] double inverseIncompleteBeta(double a, double b, double p);

} // namespace sl::search
