// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/interval.h"

#include <QtGlobal>

#include <optional>

namespace sl {

/// A share and the counts behind it. Trials of one person are not independent, so its exactness follows from
/// the number of persons, not of trials.
struct Rate {
    qint64 events = 0;
    qint64 trials = 0;
    int persons = 0;                       ///< with at least one trial
    std::optional<Interval> interval = {}; ///< 95 in 100; empty: not measured, the persons are too few

    [[nodiscard]] bool isMeasured() const { return interval.has_value(); }
    [[nodiscard]] double share() const { return trials > 0 ? double(events) / double(trials) : 0.0; }
};

} // namespace sl
