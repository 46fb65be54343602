// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/search/index/codelayout.h"
#include "engine/search/scan/personcounts.h"

#include <vector>

namespace sl::search {

/// Up to kRowsPerSegment templates, in memory or mapped. Pointers live as long as the GalleryRows they came
/// from.
struct SegmentView {
    const unsigned char* blocks = nullptr; ///< coarse codes
    const unsigned char* fine = nullptr;   ///< fine codes, row after row
    const RowOwner* owners = nullptr;
    const float* originals = nullptr; ///< row after row, `dimension` values each
    int rows = 0;
};

/// The templates that a search compares. Immutable; thread-safe.
class GalleryRows {
public:
    virtual ~GalleryRows() = default;
    [[nodiscard]] virtual CodeLayout layout() const = 0;
    [[nodiscard]] virtual Sha256 pack() const { return {}; } ///< see GallerySearch::pack()
    [[nodiscard]] virtual const std::vector<SegmentView>& segments() const = 0;
    [[nodiscard]] virtual const PersonCounts& persons() const = 0; ///< without removed rows
    [[nodiscard]] virtual bool isRemoved(Slot slot) const = 0;
    /// Called before a tile's codes, or the originals of a tile, are read: IndexDamaged when they are not
    /// what was written. Cheap after the first time.
    [[nodiscard]] virtual Status checkCodes(int segment, int tile) const = 0;
    [[nodiscard]] virtual Status checkOriginals(int segment, int tile) const = 0;
};

} // namespace sl::search
