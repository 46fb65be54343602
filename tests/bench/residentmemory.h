// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl::bench {

/// What this process holds in memory now, in MB (Linux; 0 elsewhere).
[[nodiscard]] double residentMegabytes();
[[nodiscard]] double anonymousMegabytes(); ///< without what is mapped from files

} // namespace sl::bench
