// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <vector>

namespace sl::cli {

using CommandGroup = std::vector<Command> (*)();

// Each in <group>commands.cpp.
[[nodiscard]] std::vector<Command> facesCommands();
[[nodiscard]] std::vector<Command> evaluateCommands();
[[nodiscard]] std::vector<Command> modelsCommands();

/// In the order of the help.
[[nodiscard]] inline std::vector<CommandGroup> commandGroups() {
    return {facesCommands, evaluateCommands, modelsCommands};
}

} // namespace sl::cli
