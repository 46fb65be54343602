// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/tracks/internal/opentrack.h"

#include <functional>

namespace sl::video {

/// A look with the faces in it.
struct SeenLook {
    Look look;
    double seconds = 0.0;
    int shot = 0;
    std::vector<FaceGeometry> faces; ///< in the look's pixels
};

/// Similarities of two templates.
struct Likeness {
    double surelySame = 0.0; ///< joins two tracks
    double maybeSame = 0.0;  ///< below it, a face at the same place is another one
};

/// Links sightings to tracks: by overlap from look to look, then by template across gaps of one shot.
class TrackLinker {
public:
    TrackLinker(vision::FacePipeline& pipeline, Likeness likeness, const TrackSettings& settings)
        : m_pipeline(pipeline), m_likeness(likeness), m_settings(settings) {}

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
    [[nodiscard]] Status close(OpenTrack track);
    [[nodiscard]] Track* earlierPart(const Track& track);

    vision::FacePipeline& m_pipeline;
    Likeness m_likeness;
    TrackSettings m_settings;
    std::vector<OpenTrack> m_open;
    std::vector<Track> m_closed;
};

} // namespace sl::video
