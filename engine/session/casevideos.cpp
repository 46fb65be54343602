// SPDX-License-Identifier: Apache-2.0
#include "engine/session/casevideos.h"

#include "engine/casework/casecore.h"
#include "engine/casework/video/trackjoining.h"
#include "engine/session/internal/whenloggedin.h"
#include "engine/store/case/media/clockreadingrepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/trackjoinrepository.h"
#include "engine/store/case/media/videotrackrepository.h"

namespace sl::session {

template <class T>
Future<T> CaseVideos::whenReader(Result<T> (*read)(store::Database&)) {
    return whenLoggedIn(m_core.workspace(), [&] { return m_core.reader().run(read); });
}

Future<VideoOverview> CaseVideos::overview() {
    return whenReader<VideoOverview>([](store::Database& database) -> Result<VideoOverview> {
        VideoOverview all;
        SL_TRY(all.videos, store::MediaRepository(database).all());
        all.videos.removeIf([](const MediaRecord& media) { return !isProcessedVideo(media); });
        SL_TRY(all.tracks, store::VideoTrackRepository(database).all());
        SL_TRY(all.joins, store::TrackJoinRepository(database).inForce());
        SL_TRY(all.clocks, store::ClockReadingRepository(database).inForce());
        return all;
    });
}

Future<QList<VideoTrackRecord>> CaseVideos::tracks() {
    return whenReader<QList<VideoTrackRecord>>(
        [](store::Database& database) { return store::VideoTrackRepository(database).all(); });
}

Future<QList<TrackJoinRecord>> CaseVideos::joins() {
    return whenReader<QList<TrackJoinRecord>>(
        [](store::Database& database) { return store::TrackJoinRepository(database).inForce(); });
}

Future<QList<ClockReadingRecord>> CaseVideos::clocks() {
    return whenReader<QList<ClockReadingRecord>>(
        [](store::Database& database) { return store::ClockReadingRepository(database).inForce(); });
}

Future<QList<ClockReadingRecord>> CaseVideos::clockHistory() {
    return whenReader<QList<ClockReadingRecord>>(
        [](store::Database& database) { return store::ClockReadingRepository(database).all(); });
}

template <class Say>
auto CaseVideos::andTell(Say say, std::function<void()> emission) {
    return m_core.runAs(workspace::kCaseworkers, [this, say, emission](const workspace::Actor& actor) {
        const auto said = say(actor);
        if (said)
            m_core.notifier().post(emission);
        return said;
    });
}

Future<TrackJoinRecord> CaseVideos::join(VideoTrackId one, VideoTrackId other) {
    return andTell(
        [core = &m_core, one, other](const workspace::Actor& actor) {
            return casework::TrackJoining(*core).join(actor, one, other);
        },
        [this] { Q_EMIT joinsChanged(); });
}

Future<TrackJoinRecord> CaseVideos::part(VideoTrackId one, VideoTrackId other) {
    return andTell(
        [core = &m_core, one, other](const workspace::Actor& actor) {
            return casework::TrackJoining(*core).part(actor, one, other);
        },
        [this] { Q_EMIT joinsChanged(); });
}

Future<ClockReadingRecord> CaseVideos::readClock(MediaId video, const video::FrameRecord& frame,
                                                 const ClockText& clock) {
    return andTell(
        [core = &m_core, video, frame, clock](const workspace::Actor& actor) {
            return casework::ClockReadings(*core).read(actor, video, frame, clock);
        },
        [this, video] { Q_EMIT clockChanged(video); });
}

Future<ClockReadingRecord> CaseVideos::withdrawClock(MediaId video) {
    return andTell(
        [core = &m_core, video](const workspace::Actor& actor) {
            return casework::ClockReadings(*core).withdraw(actor, video);
        },
        [this, video] { Q_EMIT clockChanged(video); });
}

} // namespace sl::session
