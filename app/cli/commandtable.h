// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace sl::cli {

/// All commands, in the order of the help. Each group has a file of its own: <group>commands.cpp.
[[nodiscard]] const std::vector<Command>& allCommands();

/// The command that the first one or two words name, with the words after it in `rest`; null when there is
/// none.
[[nodiscard]] const Command* findCommand(const QStringList& words, QStringList& rest);

} // namespace sl::cli
