// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/sha256.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace sl {

using VideoTrackId = Id<struct VideoTrackTag>;
using TrackJoinId = Id<struct TrackJoinTag>;
using ClockReadingId = Id<struct ClockReadingTag>;

/// One person as far as one shot of a video shows.
struct VideoTrackRecord {
    VideoTrackId id;
    MediaId media;        ///< the video
    int number = 0;       ///< from 1, by first frame
    int shot = 0;         ///< from 0
    QString packIdentity; ///< of the templates it was linked by
    QJsonArray sightings; ///< [frame, seconds, x, y, width, height, score] each, in the upright frame
    QJsonArray offered;   ///< {"frame": its record, "seconds", "worth", "kept"} each
    QList<FaceId> faces;  ///< of the kept frames, best first
};

/// What somebody said of two tracks of a case: that they are one person, or that they are not after all.
struct TrackJoinRecord {
    TrackJoinId id;
    VideoTrackId first, second; ///< in the order of their numbers
    bool isJoined = true;
    QString saidBy; ///< login
    QDateTime saidAt;
};

/// The tracks that the pairs link to `track`, itself among them, ascending: one person, as people see it.
[[nodiscard]] QList<VideoTrackId> tracksOfPerson(VideoTrackId track, const QList<TrackJoinRecord>& inForce);

/// What the clock in the picture of a video reads at one frame, as somebody read it.
struct ClockReadingRecord {
    ClockReadingId id;
    MediaId media;    ///< the video
    qint64 frame = 0; ///< its ordinal
    Sha256 frameHash;
    double seconds = 0.0;     ///< when that frame is, as sightings count
    bool isFileClock = false; ///< the file says so; otherwise counted at the average rate
    QDateTime reading;        ///< as it stands in the picture, UTC only to have no zone; invalid: withdrawn
    std::optional<qint64> ahead; ///< seconds that this clock is known to be ahead of the true time
    QString readBy;              ///< login
    QDateTime readAt;

    /// What the clock reads at another second of the video. Invalid where it was withdrawn.
    [[nodiscard]] QDateTime clockAt(double at) const;
    /// The same put right by what the clock is known to be ahead, for times of several cameras.
    [[nodiscard]] QDateTime timeAt(double at) const;
};

/// "2026-11-28 14:03:22", with a fraction where there is one: the form of a reading.
[[nodiscard]] QString clockReadingText(const QDateTime& reading);
/// The reverse; "T" may stand between date and time, and the seconds may have up to three decimals. Invalid:
/// none.
[[nodiscard]] QDateTime clockReadingFromText(const QString& text);

} // namespace sl
