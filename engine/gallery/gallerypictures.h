// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/gallery/thumbnailcache.h"
#include "engine/workspace/pictures/picturecache.h"
#include "engine/workspace/workspacecore.h"

#include <QImage>

namespace sl::gallery {

/// Pictures of portraits, read through the vault, so an altered file is told and never shown; only thumbnails
/// may come from the cache. Blocking: called on a pool thread.
class GalleryPictures {
public:
    GalleryPictures(workspace::WorkspaceCore& core, std::shared_ptr<workspace::PictureCache> cache,
                    std::shared_ptr<ThumbnailCache> thumbnails)
        : m_core(core), m_cache(std::move(cache)), m_thumbnails(std::move(thumbnails)) {}

    /// The longer side at most `maxSide`; 0: full size. Errors: NotFound, MediaMissing, MediaAltered, those
    /// of decodeImage().
    [[nodiscard]] Result<QImage> image(PortraitId id, int maxSide) const;
    [[nodiscard]] Result<QImage> chip(PortraitId id,
                                      int side) const; ///< InvalidArgument unless side is 1..4096
    /// As chip(), for browsing: of a file made smaller, kept on disk, in QImage::Format_RGB32.
    /// InvalidArgument unless side is 1..512.
    [[nodiscard]] Result<QImage> thumbnail(PortraitId id, int side) const;

private:
    [[nodiscard]] Result<PortraitRecord> portrait(PortraitId id) const;
    workspace::WorkspaceCore& m_core;
    std::shared_ptr<workspace::PictureCache> m_cache;
    std::shared_ptr<ThumbnailCache> m_thumbnails;
};

} // namespace sl::gallery
