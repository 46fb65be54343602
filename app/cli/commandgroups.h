// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <vector>

namespace sl::cli {

using CommandGroup = std::vector<Command> (*)();

// Each in <group>commands.cpp.
[[nodiscard]] std::vector<Command> workspaceCommands();
[[nodiscard]] std::vector<Command> galleryCommands();
[[nodiscard]] std::vector<Command> caseCommands();
[[nodiscard]] std::vector<Command> caseVideoCommands();
[[nodiscard]] std::vector<Command> reviewCommands();
[[nodiscard]] std::vector<Command> adjustmentCommands();
[[nodiscard]] std::vector<Command> checklistCommands();
[[nodiscard]] std::vector<Command> reportCommands();
[[nodiscard]] std::vector<Command> bundleCommands();
[[nodiscard]] std::vector<Command> auditCommands();
[[nodiscard]] std::vector<Command> checkpointCommands();
[[nodiscard]] std::vector<Command> facesCommands();
[[nodiscard]] std::vector<Command> evaluateCommands();
[[nodiscard]] std::vector<Command> errorRatesCommands();
[[nodiscard]] std::vector<Command> modelsCommands();
[[nodiscard]] std::vector<Command> videoCommands();

/// In the order of the help.
[[nodiscard]] inline std::vector<CommandGroup> commandGroups() {
    return {workspaceCommands, galleryCommands,    caseCommands,       caseVideoCommands,
            reviewCommands,    adjustmentCommands, checklistCommands,  reportCommands,
            bundleCommands,    auditCommands,      checkpointCommands, facesCommands,
            evaluateCommands,  errorRatesCommands, modelsCommands,     videoCommands};
}

} // namespace sl::cli
