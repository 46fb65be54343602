// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandtable.h"

#include "app/cli/commandgroups.h"

namespace sl::cli {
namespace {

std::vector<Command> gather() {
    std::vector<Command> all;
    for (const auto& group : commandGroups()) {
        for (auto& command : group())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace

const std::vector<Command>& allCommands() {
    static const std::vector<Command> commands = gather();
    return commands;
}

const Command* findCommand(const QStringList& words, QStringList& rest) {
    for (const auto& command : allCommands()) {
        const auto name = QString::fromLatin1(command.name).split(QLatin1Char(' '));
        if (words.size() >= name.size() && words.mid(0, name.size()) == name) {
            rest = words.mid(name.size());
            return &command;
        }
    }
    return nullptr;
}

} // namespace sl::cli
