// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace sl::cli {

/// Finds the command, checks the arguments, runs it and prints what it says. Gives the exit code.
[[nodiscard]] int runProgram(const QStringList& words);

} // namespace sl::cli
