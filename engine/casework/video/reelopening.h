// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/video/videoreel.h"

namespace sl::casework {

/// The frames of a video of the case, whose sealed file is checked first; those that its tracks name are
/// known at once, and all of them when the actor's own earlier opening recorded them (frameIndex(), in the
/// case's folder cache). Blocking: called on a pool thread. Errors: NotFound, MediaMissing, MediaAltered,
/// those of the store.
[[nodiscard]] Result<std::shared_ptr<video::VideoReel>>
openReel(CaseCore& core, const workspace::Actor& actor, MediaId media);

} // namespace sl::casework
