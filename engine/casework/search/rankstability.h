// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/casework/search/searchview.h"
#include "engine/core/records/caserecord.h"
#include "engine/search/scan/gallerysearch.h"

namespace sl::casework {

/// How stable the ranks of a search are: the same search again with varied copies of the probe's faces
/// (vision::variedTemplates) and, of several faces, without each of them, all in one pass over the gallery.
/// Deterministic: the same pictures, pack and gallery give the same bands. Blocking: called on a pool thread.
class RankStability {
public:
    explicit RankStability(CaseCore& core) : m_core(core) {}

    /// Measures and stores it, once a search; `job` counts the faces. Nothing is measured of an empty list,
    /// nor when pack or gallery are others than those of the search. Errors: those of reading the pictures,
    /// Cancelled.
    [[nodiscard]] Status measure(const workspace::Actor& actor, SearchId search, Job& job);

private:
    using FaceTemplates = std::vector<Template>; ///< by variation
    [[nodiscard]] Result<std::vector<FaceTemplates>> variedFaces(const workspace::PackInUse& pack,
                                                                 const QList<FaceRecord>& faces, Job& job);
    [[nodiscard]] Status store(const workspace::Actor& actor, const StabilityRecord& stability);
    CaseCore& m_core;
};

/// Bands from the candidates' places in the lists of the variations, and in those without each face.
[[nodiscard]] QList<RankBand> rankBands(const QList<CandidateRecord>& candidates,
                                        const std::vector<search::SearchAnswer>& varied,
                                        const std::vector<search::SearchAnswer>& withoutFace);

} // namespace sl::casework
