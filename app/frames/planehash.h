// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace sl::frames {

/// Loads what sha256() needs; called before the process is confined, after which nothing can be
/// loaded.
[[nodiscard]] bool prepareHash();

/// 64 hex digits. OpenSSL's, which uses the processor's own instructions: a frame of 1080p takes 2 ms instead
/// of 12.
[[nodiscard]] std::string sha256(std::span<const std::uint8_t> bytes);

} // namespace sl::frames
