// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/internal/casecore.h"

namespace sl::session {

/// Faces placed by hand, and templates made anew by another pack. Blocking: called on a pool thread.
class FaceService {
public:
    explicit FaceService(CaseCore& core) : m_core(core) {}

    /// Errors: InvalidArgument (box outside the picture or under 8 pixels), NoModelPack.
    [[nodiscard]] Result<FaceRecord> place(const Actor& actor, MediaId media, const QRectF& box);
    /// The faces with templates of `pack`; those of another pack are made anew and stored. Several faces have
    /// their raw length too: one that was never measured is measured from the sealed picture and stored; the
    /// template stays as it was. Errors besides those of reading the picture: the pack's own when there is
    /// none.
    [[nodiscard]] Result<QList<FaceRecord>> withTemplates(const QList<FaceId>& faces, const PackInUse& pack);

private:
    [[nodiscard]] Result<FaceRecord> find(FaceId id);
    [[nodiscard]] Result<FaceRecord> renew(FaceRecord face, const PackInUse& pack);
    [[nodiscard]] Result<FaceRecord> measured(FaceRecord face, const PackInUse& pack);
    [[nodiscard]] Result<vision::ProcessedFace> describeAnew(const FaceRecord& face, const PackInUse& pack);
    CaseCore& m_core;
};

} // namespace sl::session
