// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gallery/enrolment/enrolrun.h"
#include "engine/workspace/workspacecore.h"

namespace sl::gallery {

/// Finds every face of a photo that enrolment left undecided. Blocking; not on a vision thread. Errors:
/// NoModelPack, NoFaceFound, those of reading and decoding.
[[nodiscard]] Result<FacesToChoose> findFacesToChoose(workspace::WorkspaceCore& core,
                                                      const UndecidedPhoto& photo);

/// Enrols the photo with the face at `box`, made as any other portrait, or keeps on record that none is the
/// person's (an empty `box`). One transaction, signed by who chose. Blocking; one at a time with enrolments.
/// Errors: InvalidArgument (the photo's faces were not shown), PersonsConflict, those of prepareChosen() and
/// the store.
[[nodiscard]] Result<EnrolSummary> choosePortrait(workspace::WorkspaceCore& core,
                                                  const workspace::Actor& actor, const UndecidedPhoto& photo,
                                                  const QRectF& box);

} // namespace sl::gallery
