// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/gallery/thumbnailcache.h"
#include "engine/workspace/workspacecore.h"

namespace sl::gallery {

/// Removes a person with all portraits and templates, then their codes from the search index, then
/// thumbnails, then the files that no other person has, then the database's copies of before a migration
/// (all of them: they hold the person, and only the present database can be expunged). Gives the number of
/// portraits. Blocking. Errors: InvalidArgument (no reason), NotFound, WriteFailed (the records are gone, a
/// file is not; detail names it). A step that fails does not prevent the others; the first error is
/// reported, and the removal is continued when the workspace is next opened.
[[nodiscard]] Result<int> removePerson(workspace::WorkspaceCore& core, ThumbnailCache& thumbnails,
                                       const workspace::Actor& actor, PersonId id,
                                       const QString& legalReason);

/// Finishes the removals that a stop or an error left unfinished, and logs each with its problem, if any.
/// Gives their number. Blocking: where removePerson() is called. Errors: the first one of a step.
[[nodiscard]] Result<int> resumeRemovals(workspace::WorkspaceCore& core, ThumbnailCache& thumbnails);

} // namespace sl::gallery
