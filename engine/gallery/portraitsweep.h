// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/workspace/workspacecore.h"

namespace sl::gallery {

/// Removes sealed portrait files that no portrait needs: left by an enrolment that was killed between sealing
/// and committing, or by a removal that was killed between committing and removing the file. Looks at the
/// files only when the log tells that this may have happened since the last sweep, and logs the sweep; gives
/// the number of files removed. Blocking: on the enrolment thread, so that nobody seals meanwhile. Errors:
/// Cancelled, WriteFailed.
[[nodiscard]] Result<int> sweepPortraits(workspace::WorkspaceCore& core, const CancelToken& cancel);

} // namespace sl::gallery
