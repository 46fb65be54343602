// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/rate.h"

#include <vector>

namespace sl::evaluation {

/// How often something happened in the trials of one person.
struct Tally {
    qint64 events = 0;
    qint64 trials = 0;
};

/// With fewer persons than this nothing is measured.
constexpr int kFewestPersons = 10;

/// Measured of kFewestPersons at least. The interval is the percentile bootstrap over persons: 1,000 times as
/// many persons are drawn with replacement, always the same draws (mt19937_64 with seed 1); its ends are the
/// 25th smallest and the 25th largest share. Where nothing or everything happened, a bootstrap would claim to
/// be exact: there it is Clopper and Pearson's for that many persons.
[[nodiscard]] Rate rateOf(const std::vector<Tally>& byPerson);

} // namespace sl::evaluation
