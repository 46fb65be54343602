// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/video/indexcache.h"
#include "engine/video/videofile.h"

namespace sl::casework {

/// Where the actor's index of a video's frames is kept, in the case's folder cache: signed with the actor's
/// key, and read only where that key signed it. Nobody else's word is taken for what a frame's number is.
[[nodiscard]] video::IndexCache frameIndex(const CaseCore& core, const workspace::Actor& actor,
                                           const Sha256& video);

/// The very frame of the record, decoded now from the sealed bytes, with the number that it has in a full
/// decode. At once where the actor's own index has this record, in every field; otherwise by counting from
/// the first frame, which takes minutes deep in a long recording. `goesOn` as VideoFile::setGoesOn(). Errors:
/// MediaAltered, FrameChanged, those of VideoFile.
[[nodiscard]] Result<video::FramePicture> countedFrame(const CaseCore& core, const workspace::Actor& actor,
                                                       const Sha256& video, const video::FrameRecord& record,
                                                       const std::function<bool()>& goesOn = {});

} // namespace sl::casework
