// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/session/internal/gallerysource.h"
#include "engine/session/internal/workspacecore.h"

namespace sl::session {

/// A file made ready for the gallery: sealed, its face found, aligned and embedded.
struct PreparedPortrait {
    PortraitToEnrol from;
    Sha256 sha256;
    bool alreadyThere =
        false; ///< the person has these bytes with a template of the pack: what follows is empty
    QString packIdentity;
    FaceGeometry face;
    QualityRecord quality;
    Template templ;
};

/// Reads a file, leaves it at that when the person has it already, else takes the largest face in it and
/// seals the file. On a vision thread. Errors: FileIsLink, those of readImageFile(), decodeImage(),
/// FacePipeline and MediaVault; NoFaceFound.
[[nodiscard]] Result<PreparedPortrait> preparePortrait(WorkspaceCore& core, const PortraitToEnrol& portrait,
                                                       vision::FacePipeline& pipeline,
                                                       const vision::ModelPack& pack);

} // namespace sl::session
