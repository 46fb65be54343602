// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/adjustments/adjustmentreplay.h"
#include "engine/casework/casecore.h"

#include <QImage>

namespace sl::casework {

/// The steps that examiners made on pictures before they answered: computed from the sealed originals, so
/// that what is recorded was not merely said, and computed again. Blocking: called on a worker thread.
class AdjustmentService {
public:
    explicit AdjustmentService(CaseCore& core) : m_core(core) {}

    /// The pictures with the hashes of what the steps give. What `earlier` has of them is taken over as it
    /// is: a portrait may have left the gallery since. Errors: InvalidArgument (steps that are none, a
    /// picture that is not compared or named twice), MediaMissing, MediaAltered, those of decodeImage.
    [[nodiscard]] Result<QList<AdjustedPicture>> recorded(SearchId search, CandidateId candidate,
                                                          const QList<AdjustedPicture>& given,
                                                          const QList<AdjustedPicture>& earlier);
    /// Every step of the answers that were submitted to this search, done again. Who may know them is for
    /// the caller to ask.
    [[nodiscard]] Result<QList<ReplayedPicture>> replay(const workspace::Actor& actor, SearchId search);

private:
    /// As it was decoded, at full size. Errors: NotFound (no such picture is compared).
    [[nodiscard]] Result<QImage> original(SearchId search, CandidateId candidate,
                                          const AdjustedPicture& picture);
    [[nodiscard]] Result<QImage> probeOriginal(SearchId search, const Sha256& picture);
    [[nodiscard]] Result<QImage> portraitOriginal(CandidateId candidate, const Sha256& picture);
    [[nodiscard]] ReplayedPicture replayed(SearchId search, ReplayedPicture picture);

    CaseCore& m_core;
};

} // namespace sl::casework
