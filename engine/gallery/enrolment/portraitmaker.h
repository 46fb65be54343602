// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/sources/gallerysource.h"
#include "engine/workspace/workspacecore.h"

namespace sl::gallery {

/// A file made ready for the gallery: its face found, aligned and embedded.
struct PreparedPortrait {
    sources::PortraitToEnrol from;
    Sha256 sha256;
    bool alreadyThere =
        false; ///< the person has these bytes with a template of the pack: what follows is empty
    QString packIdentity;
    QByteArray bytes; ///< the picture's, to be sealed
    FaceGeometry face;
    QualityRecord quality;
    Template templ;
};

/// The face of a booking photo, decoded no larger than the aligned crop needs where the format can. `name`:
/// subject of errors. Errors: those of decodeImage() and FacePipeline::portrait().
[[nodiscard]] Result<vision::ProcessedFace> portraitFace(vision::FacePipeline& pipeline,
                                                         const QByteArray& bytes, const QString& name);

/// Reads a file, leaves it at that when the person has it already, else finds its face. On a vision thread.
/// Errors: FileIsLink, those of readImageFile() and portraitFace().
[[nodiscard]] Result<PreparedPortrait> preparePortrait(workspace::WorkspaceCore& core,
                                                       const sources::PortraitToEnrol& portrait,
                                                       vision::FacePipeline& pipeline,
                                                       const vision::ModelPack& pack);

} // namespace sl::gallery
