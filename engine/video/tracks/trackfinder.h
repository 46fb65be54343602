// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/job.h"
#include "engine/video/tracks/track.h"

#include <functional>

namespace sl::video {

/// Finds who appears in a video. A track never leaves its shot, and joins nobody across files. The same file,
/// pack and settings give the same tracks. Memory: one row a sighting, no pixels but those of open tracks and
/// of some that were closed just now; of these TrackSettings::held bytes of whole frames at most.
class TrackFinder {
public:
    /// `packFolder`: as for vision::findModelPack(). Errors: those of a pack that cannot be used.
    [[nodiscard]] static Result<TrackFinder> open(const QString& packFolder);
    [[nodiscard]] static Result<TrackFinder> create(const vision::ModelPack& pack);

    /// Called in the order of time, on the thread that searches; the tracks do not depend on it.
    using OnBegun = std::function<void(const BegunTrack&)>;
    /// Called on another thread with a frame (without planes) that is kept of a track that is over, so that
    /// it need not be decoded again. A hint: of parts that are joined later other frames are kept, and where
    /// the memory for them is used up, none is told.
    using OnKept = std::function<void(const FramePicture&)>;
    /// Blocks; `job` counts frames and may cancel. Errors: Cancelled, VisionFailed and those of VideoFile.
    [[nodiscard]] Result<TrackList> find(VideoFile& file, const TrackSettings& settings, Job& job,
                                         const OnBegun& onBegun = {}, const OnKept& onKept = {});

private:
    TrackFinder(vision::FacePipeline looking, vision::FacePipeline describing, const vision::ModelPack& pack);
    vision::FacePipeline m_looking;
    vision::FacePipeline m_describing; ///< used by another thread
    QString m_packIdentity;
    double m_surelySame; ///< similarity that joins two tracks
    double m_maybeSame;  ///< below it, a face at the same place is another one
};

} // namespace sl::video
