// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/videorecord.h"

#include <QList>
#include <QRectF>

namespace sl::session {
class CaseVideos;
struct VideoOverview;
} // namespace sl::session

namespace sl::video {
struct FrameRecord;
}

namespace sl::widgets {

/// A frame that was kept of a track, and the face in it.
struct KeptFrame {
    FaceId face;
    qint64 ordinal = 0;
    double seconds = 0.0; ///< in the stream
};

/// One person as far as one shot shows, in the words of the window: an appearance.
struct ShownTrack {
    struct Sighting {
        qint64 ordinal = 0;
        double seconds = 0.0;
        QRectF box; ///< in the upright frame
    };
    VideoTrackId id;
    MediaId media; ///< the video
    int number = 0;
    QList<Sighting> sightings; ///< by frame; at least one
    QList<KeptFrame> kept;     ///< best first

    [[nodiscard]] double from() const { return sightings.first().seconds; }
    [[nodiscard]] double to() const { return sightings.last().seconds; }
    [[nodiscard]] qint64 bestFrame() const;                 ///< to look at first
    [[nodiscard]] const Sighting* at(qint64 ordinal) const; ///< null: not seen in that frame
};

/// What the case knows of a video before a frame of it is read.
struct ShownVideo {
    MediaId media;
    QString name;        ///< of the file
    double from = 0.0;   ///< seconds; when the first frame is
    double length = 0.0; ///< seconds, more than 0
    double rate = 25.0;  ///< frames a second, on average
    QList<ShownTrack> tracks;
    std::optional<ClockReadingRecord> clock; ///< empty: nobody read the one in the picture

    [[nodiscard]] static ShownVideo of(const MediaRecord& media, const QList<VideoTrackRecord>& tracks);
    /// By the file's clock, or counted at the average rate.
    [[nodiscard]] double secondsOf(const video::FrameRecord& frame) const;
    /// The first frame behind `ordinal`, or the last one before it, in which somebody comes into sight, or
    /// back after more than a second and, at the average rate, a frame without them; or of which a face was
    /// kept. Of all who appear.
    [[nodiscard]] std::optional<qint64> faceAfter(qint64 ordinal) const;
    [[nodiscard]] std::optional<qint64> faceBefore(qint64 ordinal) const;
    [[nodiscard]] const ShownTrack* track(int number) const; ///< null: none
};

/// The videos of a case, who appears in them, and what people say of both.
struct ShownCase {
    QList<ShownVideo> videos;
    QList<TrackJoinRecord> joins; ///< in force

    [[nodiscard]] static ShownCase of(const session::VideoOverview& overview);
    [[nodiscard]] const ShownVideo* video(MediaId media) const; ///< null: none
    [[nodiscard]] const ShownTrack* track(VideoTrackId id) const;
    /// That track first, then those that are joined to it, by video and number.
    [[nodiscard]] QList<const ShownTrack*> person(VideoTrackId id) const;
    [[nodiscard]] bool isJoined(VideoTrackId one, VideoTrackId other) const; ///< as a pair
};

/// Read from the case, off the UI thread.
[[nodiscard]] Future<ShownCase> shownCase(session::CaseVideos& videos);

/// A processed file that is a video.
[[nodiscard]] bool isVideo(const MediaRecord& media);

} // namespace sl::widgets
