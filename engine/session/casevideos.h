// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/video/clockreadings.h"
#include "engine/casework/video/videotime.h"
#include "engine/core/jobs/future.h"
#include "engine/core/records/videorecord.h"

#include <QObject>

#include <functional>

namespace sl::session {

using casework::ClockText;
using casework::isProcessedVideo;
using casework::VideoTime;

/// The videos of a case at one moment.
struct VideoOverview {
    QList<MediaRecord> videos; ///< those that were looked through, by number
    QList<VideoTrackRecord> tracks;
    QList<TrackJoinRecord> joins;     ///< in force
    QList<ClockReadingRecord> clocks; ///< in force
};

/// What people say of the videos of an open case: which appearances are one person, and what the clocks in
/// the pictures read. Same thread rules as CaseSession.
class CaseVideos : public QObject {
    Q_OBJECT
public:
    explicit CaseVideos(casework::CaseCore& core, QObject* parent = nullptr)
        : QObject(parent), m_core(core) {}

    /// All that a window shows of them, read at once.
    [[nodiscard]] Future<VideoOverview> overview();
    /// Who appears in all videos, by video and number.
    [[nodiscard]] Future<QList<VideoTrackRecord>> tracks();
    /// The pairs that are joined now, oldest first; see tracksOfPerson().
    [[nodiscard]] Future<QList<TrackJoinRecord>> joins();
    /// For investigators and examiners. Errors: those of casework::TrackJoining.
    [[nodiscard]] Future<TrackJoinRecord> join(VideoTrackId one, VideoTrackId other);
    [[nodiscard]] Future<TrackJoinRecord> part(VideoTrackId one, VideoTrackId other);

    /// The reading of each video's clock that is in force, by video; none where nobody read it.
    [[nodiscard]] Future<QList<ClockReadingRecord>> clocks();
    /// All that was read, superseded and withdrawn readings too, oldest first.
    [[nodiscard]] Future<QList<ClockReadingRecord>> clockHistory();
    /// For investigators and examiners. Errors: those of casework::ClockReadings.
    [[nodiscard]] Future<ClockReadingRecord> readClock(MediaId video, const video::FrameRecord& frame,
                                                       const ClockText& clock);
    [[nodiscard]] Future<ClockReadingRecord> withdrawClock(MediaId video);

Q_SIGNALS:
    void joinsChanged();
    void clockChanged(sl::MediaId video);

private:
    template <class T>
    Future<T> whenReader(Result<T> (*read)(store::Database&));
    template <class Say>
    auto andTell(Say say, std::function<void()> emission);

    casework::CaseCore& m_core;
};

} // namespace sl::session
