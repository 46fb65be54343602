// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <linux/filter.h>
#include <vector>

namespace sl::helper {

/// What a process gives up, made ready once: forks of it then need a single call to the system. It keeps its
/// threads, and may begin others, but never another process.
class Confinement {
public:
    Confinement();

    /// Gives up, for good, everything but reading and writing what is open, memory and the time: any other
    /// call to the system ends the process, and one that would open a file fails. Called before the first
    /// byte of the media is read. False when the system has no such filter.
    [[nodiscard]] bool apply() const;

private:
    std::vector<sock_filter> m_filter; ///< empty: the system has none
};

} // namespace sl::helper
