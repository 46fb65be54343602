// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sources/gallerysource.h"
#include "engine/workspace/workspacecore.h"

namespace sl::gallery {

/// The notes on numbers that would be new in the gallery and are nearly that of a person there (see
/// sources::nearlyAlikeNote()), in the source's order; a number is noted once. Reads every number of the
/// gallery once.
[[nodiscard]] Result<QList<EnrolProblem>> nearbyNumbers(workspace::WorkspaceCore& core,
                                                        const QList<sources::PortraitToEnrol>& portraits);

} // namespace sl::gallery
