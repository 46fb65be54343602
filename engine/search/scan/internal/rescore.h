// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/search/index/galleryrows.h"
#include "engine/search/scan/gallerysearch.h"
#include "engine/search/scan/internal/candidatebuffer.h"

namespace sl::search {

/// Scores the rows by cosine64 from their float32 values, takes each person's best (of equal ones the lower
/// portrait) and returns the first `length` persons, best first, of equal ones the lower person. Errors:
/// IndexDamaged.
[[nodiscard]] Result<std::vector<ScoredPerson>> rescore(const GalleryRows& rows, const Template& probe,
                                                        std::vector<RowCandidate> candidates, int length);

} // namespace sl::search
