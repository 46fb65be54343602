// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "engine/session/internal/gallerypictures.h"
#include "engine/session/internal/notifier.h"
#include "engine/session/internal/personlists.h"
#include "engine/session/internal/thumbnailcache.h"
#include "engine/session/internal/workspacecore.h"

#include <vector>

namespace sl::session {

/// What the gallery service owns. The core must outlive it.
struct GalleryService::Parts {
    explicit Parts(WorkspaceCore& workspaceCore) : core(workspaceCore) {}

    /// The index is opened, brought up to date or written anew in the background, so that the next search
    /// need not wait for it.
    void prepareIndex() {
        core.pool().start([&index = core.galleryIndex(), token = stopping.token()] {
            const auto loaded = index.current(token);
            if (!loaded && !isExpected(loaded.error().code))
                qWarning("the gallery index is not loaded: %s", qPrintable(loaded.error().toString()));
            const auto tidied = index.tidy(token);
            if (!tidied && !isExpected(tidied.error().code))
                qWarning("the gallery index is not compacted: %s", qPrintable(tidied.error().toString()));
        });
    }

    [[nodiscard]] GalleryPictures pictures() const { return {core, cache, thumbnails}; }

    void galleryHasChanged() {
        lists.invalidate();
        core.galleryIndex().invalidate();
        prepareIndex();
    }

    /// Nothing to load, or nobody waits for it any more.
    static bool isExpected(ErrorCode code) {
        return code == ErrorCode::Cancelled || code == ErrorCode::GalleryEmpty ||
               code == ErrorCode::NoModelPack;
    }

    void stop() {
        notifier.silence();
        stopping.cancel();
        for (const auto& weak : jobs) {
            if (const auto job = weak.lock())
                job->cancel();
        }
    }

    WorkspaceCore& core;
    Notifier notifier;
    CancelSource stopping;
    PersonLists lists{core.writer().database().file()};
    std::shared_ptr<PictureCache> cache = std::make_shared<PictureCache>();
    std::shared_ptr<ThumbnailCache> thumbnails = std::make_shared<ThumbnailCache>(core);
    std::vector<std::weak_ptr<Job>> jobs;                 ///< of enrolments, running or ended; owner's thread
    SerialExecutor enroller{QStringLiteral("enrolment")}; ///< last: it joins before the others go
};

} // namespace sl::session
