// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/tracks/internal/closedtracks.h"

#include <functional>

namespace sl::video {

/// A look with the faces in it.
struct SeenLook {
    Look look;
    double seconds = 0.0;
    int shot = 0;
    std::vector<FaceGeometry> faces; ///< in the look's pixels
};

/// Links sightings to tracks: by overlap from look to look, then by template across gaps of one shot.
class TrackLinker {
public:
    /// `describing` is used by a thread of its own, for tracks that are over.
    TrackLinker(vision::FacePipeline& pipeline, vision::FacePipeline& describing, Likeness likeness,
                const TrackSettings& settings, ClosedTracks::OnKept onKept)
        : m_pipeline(pipeline)
        , m_likeness(likeness)
        , m_settings(settings)
        , m_held(onKept ? settings.held : 0)
        , m_closed(describing, likeness, settings, std::move(onKept)) {}

    /// Gives the look's frame at full size.
    using FullFrame = std::function<Result<FramePicture>()>;
    /// Told of the first face of a track whose frame was read at full size.
    using OnBegun = std::function<void(const Candidate&)>;
    [[nodiscard]] Status take(const SeenLook& seen, const FullFrame& fullFrame, const OnBegun& onBegun);
    [[nodiscard]] Result<std::vector<Track>> finish(); ///< numbered, by first frame

private:
    [[nodiscard]] Result<std::vector<qsizetype>> matches(std::vector<SeenFace>& faces, double scale);
    [[nodiscard]] Result<bool> isSame(SeenFace& before, SeenFace& after);
    [[nodiscard]] Status fillTemplate(SeenFace& face);
    [[nodiscard]] Status closeOlder(const SeenLook* now);

    vision::FacePipeline& m_pipeline;
    Likeness m_likeness;
    TrackSettings m_settings;
    HeldFrames m_held;
    std::vector<OpenTrack> m_open;
    ClosedTracks m_closed;
};

} // namespace sl::video
