// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "engine/session/casesession.h"
#include "engine/session/workspace.h"

#include <memory>

namespace sl::cli {

/// --workspace, --models: for commands that read.
[[nodiscard]] std::vector<Option> workspaceOptions();
/// The same with --user and --password-file: for commands that do something in somebody's name.
[[nodiscard]] std::vector<Option> loginOptions();
/// loginOptions() that may be left out: for commands that the computer's account may do too.
[[nodiscard]] std::vector<Option> optionalLoginOptions();
/// loginOptions() with --case.
[[nodiscard]] std::vector<Option> caseOptions();
[[nodiscard]] Option threadsOption();
/// `first` and then `more`.
[[nodiscard]] std::vector<Option> with(std::vector<Option> first, const std::vector<Option>& more);

/// All of a file that holds a key, a certificate or a kept head; at most 64 KiB. Errors: NotFound,
/// FileUnreadable (no file, not readable or larger).
[[nodiscard]] Result<QByteArray> readSmallFile(const QString& path);
/// The first line of a file. Errors: NotFound, FileUnreadable, FileEmpty.
[[nodiscard]] Result<QString> readPassword(const QString& file);

/// --models, --threads.
[[nodiscard]] session::Environment environmentOf(const Arguments& arguments);
/// Opens --workspace and, when --user is given, logs in.
[[nodiscard]] Result<std::unique_ptr<session::Workspace>> openWorkspace(const Arguments& arguments);

/// On stderr, when log-ins with this name have failed before.
void tellFailedLogIns(const session::Login& login);

/// The workspace and one case of it; the case is closed first.
struct OpenCase {
    std::unique_ptr<session::Workspace> workspace;
    std::shared_ptr<session::CaseSession> session;
};
[[nodiscard]] Result<OpenCase> openCase(const Arguments& arguments);

/// Ids as printed by other commands. Errors: InvalidArgument (not a positive number).
[[nodiscard]] Result<qint64> idFrom(const QString& text, const QString& option);
/// The id given after an option.
template <class SomeId>
[[nodiscard]] Result<SomeId> idAfter(const Arguments& arguments, const QString& option) {
    return idFrom(arguments.value(option), option).map([](qint64 id) { return SomeId{id}; });
}

/// The search after --search, or the newest of the case. Errors: NotFound, InvalidArgument.
[[nodiscard]] Result<SearchId> searchOf(const Arguments& arguments, session::CaseSession& session);

/// "investigator,examiner". Errors: InvalidArgument.
[[nodiscard]] Result<Roles> rolesFrom(const QString& text);

} // namespace sl::cli
