// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/session/internal/picturecache.h"
#include "engine/session/internal/workspacecore.h"

#include <QImage>

namespace sl::session {

/// Pictures of portraits, read through the vault, so an altered file is told and never shown. Blocking:
/// called on a pool thread.
class GalleryPictures {
public:
    GalleryPictures(WorkspaceCore& core, std::shared_ptr<PictureCache> cache)
        : m_core(core), m_cache(std::move(cache)) {}

    /// The longer side at most `maxSide`; 0: full size. Errors: NotFound, MediaMissing, MediaAltered, those
    /// of decodeImage().
    [[nodiscard]] Result<QImage> image(PortraitId id, int maxSide) const;
    [[nodiscard]] Result<QImage> chip(PortraitId id,
                                      int side) const; ///< InvalidArgument unless side is 1..4096

private:
    [[nodiscard]] Result<PortraitRecord> portrait(PortraitId id) const;
    WorkspaceCore& m_core;
    std::shared_ptr<PictureCache> m_cache;
};

} // namespace sl::session
