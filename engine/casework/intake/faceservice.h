// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/core/records/caserecord.h"

namespace sl::casework {

/// Faces placed by hand, and templates made again by another pack. Blocking: called on a pool thread.
class FaceService {
public:
    explicit FaceService(CaseCore& core) : m_core(core) {}

    /// Errors: InvalidArgument (box outside the picture or under 8 pixels), NoModelPack.
    [[nodiscard]] Result<FaceRecord> place(const workspace::Actor& actor, MediaId media, const QRectF& box);
    /// The faces with templates of `pack`; those of another pack are made again and stored. A raw length that
    /// was never measured is measured from the sealed picture and stored; the template stays as it was.
    /// Errors besides those of reading the picture: the pack's own when there is none.
    [[nodiscard]] Result<QList<FaceRecord>> withTemplates(const QList<FaceId>& faces,
                                                          const workspace::PackInUse& pack);

private:
    [[nodiscard]] Result<FaceRecord> find(FaceId id);
    [[nodiscard]] Result<FaceRecord> renew(FaceRecord face, const workspace::PackInUse& pack);
    [[nodiscard]] Result<FaceRecord> measured(FaceRecord face, const workspace::PackInUse& pack);
    [[nodiscard]] Result<vision::ProcessedFace> describeAgain(const FaceRecord& face,
                                                              const workspace::PackInUse& pack);
    CaseCore& m_core;
};

} // namespace sl::casework
