// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workspace/users/newworkspace.h"
#include "engine/workspace/workspacecore.h"

namespace sl::workspace {

/// Its database makes a folder a workspace.
[[nodiscard]] bool isWorkspaceFolder(const QString& folder);

/// Makes the folder with its database, certificate authority and first user. What fails leaves no new folder.
/// Blocking. Errors: AlreadyExists, WriteFailed, DriveUnsuitable, InvalidArgument, Locked.
[[nodiscard]] Result<WorkspaceCore::Opened> createWorkspaceFolder(const NewWorkspace& request,
                                                                  const Environment& environment);
/// For reading, where nothing can be written to it. A lock that is taken over is audited. Blocking. Errors:
/// NotFound, Locked, LockedElsewhere, SchemaTooNew, DatabaseCorrupt; for reading also SchemaTooOld,
/// CopyUnfinished.
[[nodiscard]] Result<WorkspaceCore::Opened>
openWorkspaceFolder(const QString& folder, const Environment& environment, ForeignLock foreign);

/// Removes the permissions of group and others from a folder of records and the files directly in it, so that
/// they cannot open anything below it either. An account that does not own them cannot do so: this is logged,
/// and the permissions stay.
void keepPrivate(const QString& folder);

/// The check that opening skips for a large database: reads all of it. Blocking. Errors: DatabaseCorrupt,
/// Cancelled, those of Database::open.
[[nodiscard]] Status checkWorkspaceDatabase(const QString& folder, const CancelToken& cancel);

} // namespace sl::workspace
