// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/sources/gallerysource.h"
#include "engine/vision/decode/imagedecoder.h"
#include "engine/workspace/workspacecore.h"

namespace sl::gallery {

/// A file made ready for the gallery: its face found, aligned and embedded.
struct PreparedPortrait {
    sources::PortraitToEnrol from;
    Sha256 sha256;
    /// The person has these bytes with a template of the pack: what follows is empty.
    bool alreadyThere = false;
    QString packIdentity;
    QByteArray bytes; ///< the picture's, to be sealed
    FaceGeometry face;
    QualityRecord quality;
    Template templ;
    int pictures = 1; ///< that the file holds; the first is the portrait
};

/// The face of a booking photo, decoded no larger than the aligned crop needs where the format can. `name`:
/// subject of errors. Errors: those of decodeImage() and FacePipeline::portrait().
[[nodiscard]] Result<vision::ProcessedFace> portraitFace(vision::FacePipeline& pipeline,
                                                         const QByteArray& bytes, const QString& name);

/// The same of the face that was chosen among several, or enrolled before: `chosen` in pixels of the file's
/// picture. Errors: those of decodeImage() and FacePipeline::portraitAt().
[[nodiscard]] Result<vision::ProcessedFace> portraitFaceAt(vision::FacePipeline& pipeline,
                                                           const QByteArray& bytes, const QString& name,
                                                           const QRectF& chosen);

/// A file that was read and decoded, its face not looked for yet.
struct DecodedPortrait {
    PreparedPortrait portrait; ///< without a face
    QByteArray bytes;
    vision::DecodedImage image; ///< null when the person has the portrait already
};

/// Reads a file, and decodes it unless the person has it already. Any thread. Errors: FileIsLink, those of
/// readImageFile() and decodeImage().
[[nodiscard]] Result<DecodedPortrait> decodePortrait(workspace::WorkspaceCore& core,
                                                     const sources::PortraitToEnrol& portrait,
                                                     const vision::ModelPack& pack);
/// Finds its face. On a vision thread. Errors: SeveralFaces, those of portraitFace().
[[nodiscard]] Result<PreparedPortrait> preparePortrait(DecodedPortrait decoded,
                                                       vision::FacePipeline& pipeline);

/// Reads, decodes and prepares the face at `chosen`, only of the bytes that have this hash. Errors:
/// MediaAltered (other bytes than those whose faces were shown), those of reading and of portraitFaceAt().
[[nodiscard]] Result<PreparedPortrait> prepareChosen(const sources::PortraitToEnrol& portrait,
                                                     const Sha256& sha256, const QRectF& chosen,
                                                     vision::FacePipeline& pipeline,
                                                     const vision::ModelPack& pack);

} // namespace sl::gallery
