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

/// Takes from a folder of records, and from the files directly in it, what group and others may do; nobody
/// else reaches what lies deeper either. An account that does not own them cannot: that is logged, and they
/// stay.
void keepPrivate(const QString& folder);

/// What opening left out because the database is large: reads all of it. Blocking. Errors: DatabaseCorrupt,
/// Cancelled, those of Database::open.
[[nodiscard]] Status checkWorkspaceDatabase(const QString& folder, const CancelToken& cancel);

} // namespace sl::workspace
