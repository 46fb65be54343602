// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/search/index/galleryrows.h"
#include "engine/search/internal/fusion/fusedprobe.h"
#include "engine/search/scan/internal/kernels/scankernel.h"
#include "engine/search/scan/internal/workers.h"

namespace sl::search {

/// A row and its owner.
struct OwnedRow {
    int64_t person = 0;
    Slot slot = 0;
    auto operator<=>(const OwnedRow&) const = default;
};

/// All rows of these persons that were not removed, by person and slot. `persons` ascending, each once.
[[nodiscard]] std::vector<OwnedRow> rowsOf(const GalleryRows& rows, const std::vector<int64_t>& persons,
                                           const Workers& workers);

/// Scores persons, given with all their rows as rowsOf() has them, on every face, and returns the first
/// `length`: best first, of equal ones the lower person. A person's portrait is the best one, of equal ones
/// the lower, of the face with the largest part in the score, of equal ones the first. Errors: IndexDamaged,
/// Cancelled.
[[nodiscard]] Result<std::vector<ScoredPerson>> fusedRescore(const GalleryRows& rows, ScanKernel kernel,
                                                             const FusedProbe& probe,
                                                             const std::vector<OwnedRow>& owned, int length,
                                                             const Workers& workers,
                                                             const CancelToken& cancel);

} // namespace sl::search
