// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workspace/users/newworkspace.h"
#include "engine/workspace/workspacecore.h"

namespace sl::workspace {

/// Its database makes a folder a workspace.
[[nodiscard]] bool isWorkspaceFolder(const QString& folder);

/// Makes the folder with its database, certificate authority and first user. Blocking. Errors: AlreadyExists,
/// WriteFailed, InvalidArgument, Locked.
[[nodiscard]] Result<WorkspaceCore::Opened> createWorkspaceFolder(const NewWorkspace& request,
                                                                  const Environment& environment);
/// Blocking. Errors: NotFound, Locked, SchemaTooNew, DatabaseCorrupt.
[[nodiscard]] Result<WorkspaceCore::Opened> openWorkspaceFolder(const QString& folder,
                                                                const Environment& environment);

/// What opening left out because the database is large: reads all of it. Blocking. Errors: DatabaseCorrupt,
/// Cancelled, those of Database::open.
[[nodiscard]] Status checkWorkspaceDatabase(const QString& folder, const CancelToken& cancel);

} // namespace sl::workspace
