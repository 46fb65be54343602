// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>

namespace sl::cli {

/// "128 + SIGINT", as a shell reports a program that Ctrl+C ended.
inline constexpr int kInterrupted = 128 + SIGINT;

/// While it lives, the first Ctrl+C asks the command to stop; a second one ends the program at once. One at a
/// time.
class Interruption {
public:
    Interruption();
    ~Interruption(); ///< Ctrl+C does again what it did
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] bool isAsked() const;

private:
    struct sigaction m_before = {};
};

} // namespace sl::cli
