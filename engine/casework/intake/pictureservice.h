// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/core/records/personrecord.h"
#include "engine/workspace/pictures/sealedpicture.h"

#include <QImage>

namespace sl::casework {

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

private:
    [[nodiscard]] Result<CandidateRecord> candidateRecord(CandidateId id);
    [[nodiscard]] Result<QList<PortraitRecord>> portraitsOf(const CandidateRecord& candidate);
    [[nodiscard]] Result<QImage> firstFrame(const MediaRecord& media, const QJsonObject& recorded,
                                            int maxSide);
    [[nodiscard]] Result<QImage> picture(const evidence::MediaVault& vault, const Sha256& hash,
                                         const QString& name, int maxSide);
    /// `originalLongSide`: of the file, to decode no more of it than the chip needs; 0: not known.
    [[nodiscard]] Result<QImage> chip(const evidence::MediaVault& vault, const Sha256& hash,
                                      const QString& name, const FaceGeometry& face, int side,
                                      int originalLongSide);
    CaseCore& m_core;
};

} // namespace sl::casework
