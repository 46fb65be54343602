// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace sl::helper {

// What a helper finds open, as engine/jail arranges it.
inline constexpr int kMedia = 3;
inline constexpr int kShared = 4;

/// The pixels' way to the program that asks: memory of both, as large as that program made it.
[[nodiscard]] std::span<std::uint8_t> mapShared();

/// Reads one request a line from `in` until it ends. Returns the exit code of the program.
int serveLines(int in, const std::function<void(const std::string& request)>& answer);

/// Writes all of it; ends the program when nobody reads any more.
void writeAll(int out, std::string_view text);

} // namespace sl::helper
