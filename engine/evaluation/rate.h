// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/interval.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace sl::evaluation {

/// How often something happened in the trials of one person.
struct Tally {
    qint64 events = 0;
    qint64 trials = 0;
};

/// Of fewer persons than this nothing is measured.
constexpr int kFewestPersons = 10;

/// A share with what it was counted from. Trials of one person are not independent, so that its exactness is
/// told by persons, not by trials.
struct Rate {
    qint64 events = 0;
    qint64 trials = 0;
    int persons = 0; ///< with at least one trial
    /// 95 in 100, see rateOf(); empty: not measured, the persons are fewer than kFewestPersons.
    std::optional<Interval> interval = {};

    [[nodiscard]] bool isMeasured() const { return interval.has_value(); }
    [[nodiscard]] double share() const { return trials > 0 ? double(events) / double(trials) : 0.0; }
};

/// The interval is the percentile bootstrap over persons: 1,000 times as many persons are drawn with
/// replacement, always the same draws (mt19937_64 with seed 1); its ends are the 25th smallest and the 25th
/// largest share. Where nothing or everything happened, a bootstrap would claim to be exact: there it is
/// Clopper and Pearson's for that many persons.
[[nodiscard]] Rate rateOf(const std::vector<Tally>& byPerson);

} // namespace sl::evaluation
