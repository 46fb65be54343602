// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/tracks/internal/heldframes.h"
#include "engine/video/tracks/track.h"

namespace sl::video {

/// A face cut out of a frame at full size, until it is described.
struct Candidate {
    FrameRecord record;
    double seconds = 0.0;
    double promise = 0.0;
    QImage cut;
    FaceGeometry face; ///< in `cut`
    QPointF corner;    ///< of `cut` in the upright picture
    HeldFrame frame = {};
};

/// A face in the look it was seen in.
struct SeenFace {
    QImage look;
    FaceGeometry inLook;
    Template templ; ///< of the look's pixels, once somebody asked for it
};

/// A track that may go on. Holds the pixels of a few candidates, spread over its time.
class OpenTrack {
public:
    OpenTrack(int shot, const TrackSettings& settings) : m_settings(settings) { m_track.shot = shot; }

    [[nodiscard]] const Sighting& last() const { return m_track.sightings.back(); }
    [[nodiscard]] int shot() const { return m_track.shot; }
    void see(const Sighting& sighting, const SeenFace& face);

    /// As it was seen last.
    [[nodiscard]] SeenFace& lastSeen() { return m_last; }

    /// Whether a face of such promise, seen now, is worth reading its frame at full size.
    [[nodiscard]] bool wants(double promise, double seconds) const;
    void add(Candidate candidate);
    [[nodiscard]] bool hasCandidates() const { return !m_candidates.empty(); }

    /// Describes the candidates and marks those to keep; the pixels go. Where good faces before and after a
    /// moment are less alike than `leastAlike`, two people were taken for one: their tracks are separate.
    struct Closed {
        std::vector<Track> parts;
        std::vector<HeldFrame> frames; ///< of the candidates, those that were held
    };
    [[nodiscard]] Result<Closed> close(vision::FacePipeline& pipeline, double leastAlike) &&;

private:
    [[nodiscard]] qint64 slotOf(double seconds) const { return qint64(seconds / m_settings.apart); }

    TrackSettings m_settings;
    Track m_track;
    SeenFace m_last;
    std::vector<float> m_alike;          ///< of every sighting: alikeness() with the one before
    std::vector<Candidate> m_candidates; ///< one a slot of time, in the order of time
};

/// Cuts the face and the room around it out of an upright picture; what is smaller stays one picture.
[[nodiscard]] Candidate cutOut(const FramePicture& frame, const FaceGeometry& face, double seconds,
                               double promise);

/// The face in few pixels, to show it.
[[nodiscard]] QImage chipOf(const Candidate& candidate);

/// Correlation of two faces in few pixels, -1..1: near 1 from frame to frame, less after a cut. The best of
/// all places up to a sixteenth of the box beside the second one: boxes waver more than faces move.
[[nodiscard]] double alikeness(const QImage& before, const QRectF& box, const QImage& after,
                               const QRectF& boxAfter);

} // namespace sl::video
