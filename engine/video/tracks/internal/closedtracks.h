// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/executor.h"
#include "engine/video/tracks/internal/opentrack.h"

#include <atomic>
#include <deque>
#include <functional>

namespace sl::video {

/// Similarities of two templates.
struct Likeness {
    double surelySame = 0.0; ///< joins two tracks
    double maybeSame = 0.0;  ///< below it, a face at the same place is another one
};

/// The tracks of which nothing more is seen. Their candidates are described and parts of one person joined,
/// in the order in which they are given, on a thread of their own: the search goes on meanwhile. Used by one
/// thread.
class ClosedTracks {
public:
    /// As TrackFinder::OnKept.
    using OnKept = std::function<void(const FramePicture&)>;
    /// `pipeline` is used by no other thread.
    ClosedTracks(vision::FacePipeline& pipeline, Likeness likeness, const TrackSettings& settings,
                 OnKept onKept)
        : m_pipeline(pipeline), m_likeness(likeness), m_settings(settings), m_onKept(std::move(onKept)) {}
    ~ClosedTracks(); ///< what waits is dropped

    /// Waits while too many do. Errors of this and of finish(): VisionFailed, also of tracks given before.
    [[nodiscard]] Status add(OpenTrack track);
    [[nodiscard]] Result<std::vector<Track>> finish(); ///< numbered, by first frame

private:
    [[nodiscard]] Status takeOldest();
    [[nodiscard]] Status close(OpenTrack track);
    [[nodiscard]] Track* earlierPart(const Track& track);
    void tellKept(const OpenTrack::Closed& closed) const;

    vision::FacePipeline& m_pipeline;
    Likeness m_likeness;
    TrackSettings m_settings;
    OnKept m_onKept;
    std::vector<Track> m_closed; ///< of the thread, until all is done
    std::deque<Future<void>> m_waiting;
    std::atomic<bool> m_isDropped = false;
    SerialExecutor m_thread{u"video-tracks"_s}; ///< destroyed first: it runs what waits
};

} // namespace sl::video
