// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl::gallery {

struct GalleryStatus {
    int persons = 0;
    int portraits = 0;
    int templates = 0;        ///< of the pack in use
    bool searchReady = false; ///< the index is loaded
    int calibrationTrials = 0;

    /// Portraits that no search with the pack in use can find.
    [[nodiscard]] int withoutTemplate() const { return portraits - templates; }
};

} // namespace sl::gallery
