// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/videorecord.h"

#include <QList>
#include <QRectF>

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
    int number = 0;
    QList<Sighting> sightings; ///< by frame; at least one
    QList<KeptFrame> kept;     ///< best first

    [[nodiscard]] double from() const { return sightings.first().seconds; }
    [[nodiscard]] double to() const { return sightings.last().seconds; }
    [[nodiscard]] const Sighting* at(qint64 ordinal) const; ///< null: not seen in that frame
};

/// What the case knows of a video before a frame of it is read.
struct ShownVideo {
    MediaId media;
    double from = 0.0;   ///< seconds; when the first frame is
    double length = 0.0; ///< seconds, more than 0
    double rate = 25.0;  ///< frames a second, on average
    QList<ShownTrack> tracks;

    [[nodiscard]] static ShownVideo of(const MediaRecord& media, const QList<VideoTrackRecord>& tracks);
    /// The first frame behind `ordinal` in which a track begins or a frame was kept.
    [[nodiscard]] std::optional<qint64> faceAfter(qint64 ordinal) const;
};

/// A processed file that is a video.
[[nodiscard]] bool isVideo(const MediaRecord& media);

} // namespace sl::widgets
