// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/session/internal/casecore.h"

#include <QImage>

namespace sl::session {

/// A decoded picture and what its coordinates must be multiplied with to be those of the whole file.
struct ScaledPicture {
    QImage pixels;
    double scaleToOriginal = 1.0;
};

/// Pictures of media, faces and candidates, read through the vaults (so an altered file is told, never
/// shown). Blocking: called on a pool thread.
class PictureService {
public:
    explicit PictureService(CaseCore& core) : m_core(core) {}

    /// The longer side at most `maxSide`; 0: full size. Errors: MediaMissing, MediaAltered, those of
    /// decodeImage.
    [[nodiscard]] Result<QImage> media(MediaId id, int maxSide);
    [[nodiscard]] Result<QImage> faceChip(FaceId id, int side);
    /// `place`: of the person's portraits, from 0, the best scoring first.
    [[nodiscard]] Result<QImage> candidate(CandidateId id, int maxSide, int place);
    [[nodiscard]] Result<QImage> candidateChip(CandidateId id, int side, int place);
    /// NotFound when the person was removed from the gallery, or has fewer portraits.
    [[nodiscard]] Result<PortraitRecord> portraitOf(CandidateId id, int place);
    [[nodiscard]] Result<int> portraitCount(CandidateId id);

    /// At least `longSide` on the longer side when the file has that many pixels; 0: full size.
    [[nodiscard]] static Result<ScaledPicture> decode(const evidence::MediaVault& vault, const Sha256& hash,
                                                      const QString& name, int longSide);

private:
    [[nodiscard]] Result<CandidateRecord> candidateRecord(CandidateId id);
    [[nodiscard]] Result<QList<PortraitRecord>> portraitsOf(const CandidateRecord& candidate);
    [[nodiscard]] Result<QImage> picture(const evidence::MediaVault& vault, const Sha256& hash,
                                         const QString& name, int maxSide);
    /// `originalLongSide`: of the file, to decode no more of it than the chip needs; 0: not known.
    [[nodiscard]] Result<QImage> chip(const evidence::MediaVault& vault, const Sha256& hash,
                                      const QString& name, const FaceGeometry& face, int side,
                                      int originalLongSide);
    CaseCore& m_core;
};

/// All coordinates multiplied with `factor`.
[[nodiscard]] FaceGeometry scaled(FaceGeometry face, double factor);

} // namespace sl::session
