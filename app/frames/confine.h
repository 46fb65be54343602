// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl::frames {

/// Gives up, for good, everything but reading and writing what is open, memory and the time: any other call
/// to the system ends the process, and one that would open a file fails. Called before the first byte of the
/// media is read. False when the system has no such filter.
[[nodiscard]] bool confine();

} // namespace sl::frames
