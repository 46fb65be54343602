// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/scan/internal/kernels/scankernel.h"

#include <vector>

namespace sl::search {

/// The kernels this processor and operating system can run, fastest first; the last is the portable one.
[[nodiscard]] const std::vector<ScanKernel>& usableKernels();

} // namespace sl::search
