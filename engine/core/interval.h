// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl {

/// A confidence interval of a share; both ends in 0..1. The default says nothing.
struct Interval {
    double low = 0.0;
    double high = 1.0;
};

} // namespace sl
