// SPDX-License-Identifier: Apache-2.0
#include "engine/search/incompletebeta.h"

#include <cmath>

namespace sl::search {
namespace {

double logGamma(double x) {
#ifdef __GLIBC__
    int sign = 0;
    return ::lgamma_r(x, &sign); // std::lgamma writes the global signgam: not for two threads
#else
    return std::lgamma(x);
#endif
}

/// The continued fraction without its factor; converges in O(sqrt(max(a, b))) steps for x below the mean.
double betaFraction(double a, double b, double x) {
    constexpr double tiny = 1e-300;
    constexpr int maxSteps = 100000;
    const auto away = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1.0;
    double d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    double fraction = d;
    for (int m = 1; m <= maxSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1.0 / away(1.0 + even * d);
        c = away(1.0 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1.0 / away(1.0 + odd * d);
        c = away(1.0 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1.0) < 1e-15)
            break;
    }
    return fraction;
}

} // namespace

double incompleteBeta(double a, double b, double x) {
    if (x <= 0.0)
        return 0.0;
    if (x >= 1.0)
        return 1.0;
    const double logFactor =
        logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x);
    if (x < (a + 1.0) / (a + b + 2.0))
        return std::exp(logFactor) * betaFraction(a, b, x) / a;
    return 1.0 - std::exp(logFactor) * betaFraction(b, a, 1.0 - x) / b;
}

double inverseIncompleteBeta(double a, double b, double p) {
    double low = 0.0;
    double high = 1.0;
    for (;;) {
        const double middle = low + (high - low) / 2.0;
        if (middle <= low || middle >= high)
            return middle;
        (incompleteBeta(a, b, middle) < p ? low : high) = middle;
    }
}

} // namespace sl::search
