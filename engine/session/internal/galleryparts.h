// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gallery/gallerypictures.h"
#include "engine/gallery/galleryremoval.h"
#include "engine/gallery/personlists.h"
#include "engine/gallery/portraitsweep.h"
#include "engine/gallery/thumbnailcache.h"
#include "engine/session/galleryservice.h"
#include "engine/workspace/threads/notifier.h"
#include "engine/workspace/workspacecore.h"

#include <utility>
#include <vector>

namespace sl::session {

/// The parts of the gallery service. The core must outlive them.
struct GalleryService::Parts {
    explicit Parts(workspace::WorkspaceCore& workspaceCore) : core(workspaceCore) {}

    /// The index is opened, brought up to date or rewritten in the background, so that the next search
    /// need not wait for it; in a read-only workspace there is none. Any thread.
    void prepareIndex() {
        if (core.isReadOnly())
            return;
        const auto job = std::make_shared<Job>();
        remember(job);
        preparer.post([this, job] {
            auto& index = core.galleryIndex();
            const auto loaded =
                index.current(core.pack()->gallery, job->token(),
                              [&](qint64 done, qint64 total) { tellOfWriting(job, done, total); });
            if (!loaded && !isExpected(loaded.error().code))
                qWarning("the gallery index is not loaded: %s", qPrintable(loaded.error().toString()));
            job->finish();
            const auto tidied = index.tidy(job->token());
            if (!tidied && !isExpected(tidied.error().code))
                qWarning("the gallery index is not compacted: %s", qPrintable(tidied.error().toString()));
        });
    }

    [[nodiscard]] gallery::GalleryPictures pictures() const { return {core, cache, thumbnails}; }

    void galleryHasChanged() {
        lists.invalidate();
        core.galleryIndex().invalidate();
        prepareIndex();
    }

    /// Nothing to load, or nobody waits for it any more.
    static bool isExpected(ErrorCode code) {
        return code == ErrorCode::Cancelled || code == ErrorCode::GalleryEmpty ||
               code == ErrorCode::NoModelPack || code == ErrorCode::PackChanged;
    }

    void remember(const std::shared_ptr<Job>& job) {
        const QMutexLocker lock(&mutex);
        std::erase_if(jobs, [](const auto& known) { return known.expired(); });
        jobs.push_back(job);
        if (stopped)
            job->cancel();
    }

    [[nodiscard]] std::shared_ptr<Job> writing() const {
        const QMutexLocker lock(&mutex);
        return writingIndex && !writingIndex->isFinished() ? writingIndex : nullptr;
    }

    /// In the background, before the first enrolment. A removal is finished even when the workspace closes.
    void sweep() {
        if (core.isReadOnly())
            return;
        enroller.post([this] {
            const auto resumed = gallery::resumeRemovals(core, *thumbnails);
            if (!resumed)
                qWarning("a removal is not finished: %s", qPrintable(resumed.error().toString()));
            else if (*resumed > 0)
                galleryHasChanged();
            const auto swept = gallery::sweepPortraits(core, stopping.token());
            if (!swept && swept.error().code != ErrorCode::Cancelled)
                qWarning("the portraits are not swept: %s", qPrintable(swept.error().toString()));
        });
    }

    void stop() {
        notifier.silence();
        stopping.cancel();
        QMutexLocker lock(&mutex);
        stopped = true;
        lock.unlock();
        cancelJobs();
    }

    void cancelJobs() {
        const QMutexLocker lock(&mutex);
        for (const auto& weak : jobs) {
            if (const auto job = weak.lock())
                job->cancel();
        }
    }

    /// An index that is written very quickly is not announced.
    void tellOfWriting(const std::shared_ptr<Job>& job, qint64 done, qint64 total) {
        constexpr qint64 worthTelling = 50'000;
        if (total < worthTelling)
            return;
        QMutexLocker lock(&mutex);
        const bool isNew = std::exchange(writingIndex, job) != job;
        lock.unlock();
        if (isNew) {
            job->setTotal(total);
            writingBegan(job);
        }
        job->advance(done - job->progress().done, {});
        job->waitWhilePaused();
    }

    workspace::WorkspaceCore& core;
    workspace::Notifier notifier;
    CancelSource stopping; ///< of the sweep
    gallery::PersonLists lists{core.writer().file()};
    std::shared_ptr<workspace::PictureCache> cache = std::make_shared<workspace::PictureCache>();
    std::shared_ptr<gallery::ThumbnailCache> thumbnails = std::make_shared<gallery::ThumbnailCache>(core);
    /// Set once, before the first prepareIndex().
    std::function<void(const std::shared_ptr<Job>&)> writingBegan;
    /// Guards the next three.
    mutable QMutex mutex;
    /// Enrolments and preparations, running or ended.
    std::vector<std::weak_ptr<Job>> jobs;
    std::shared_ptr<Job> writingIndex;
    bool stopped = false;
    SerialExecutor preparer{u"gallery-index"_s}; ///< joins before the others go
    SerialExecutor enroller{u"enrolment"_s};     ///< last: it joins before the preparer
};

} // namespace sl::session
