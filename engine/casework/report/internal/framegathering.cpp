// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/internal/framegathering.h"

#include "engine/casework/video/videotime.h"
#include "engine/store/case/media/clockreadingrepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/trackjoinrepository.h"
#include "engine/store/case/media/videotrackrepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/video/framerecord.h"

#include <algorithm>

namespace sl::casework {
namespace {

/// What is printed is the record of a frame, and nothing else.
Result<report::PrintedFrame> printedFrame(const MediaRecord& video, const QJsonObject& record, int track) {
    const auto frame = video::frameRecordFromJson(record);
    if (!frame)
        return fail(ErrorCode::RecordAltered, video.originalName, u"not the record of a frame"_s);
    return report::PrintedFrame{video, record, track, VideoTime::of(video).secondsOf(*frame)};
}

/// The kept ones as Track::kept() gives them, which is the order of the track's faces.
QList<QJsonObject> keptOf(const VideoTrackRecord& track) {
    QList<QJsonObject> kept;
    for (const auto& row : track.offered)
        if (row.toObject().value(u"kept"_s).toBool())
            kept.append(row.toObject());
    std::stable_sort(kept.begin(), kept.end(), [](const QJsonObject& a, const QJsonObject& b) {
        return a.value(u"worth"_s).toDouble() > b.value(u"worth"_s).toDouble();
    });
    return kept;
}

report::PrintedTrack printed(const MediaRecord& video, const VideoTrackRecord& track,
                             const QList<report::PrintedJoin>& joins) {
    report::PrintedTrack made{video, track.number, track.sightings.size(), {}, joins};
    for (const auto& value : track.offered) {
        const auto row = value.toObject();
        made.offered.append({row.value(u"frame"_s).toObject(), row.value(u"seconds"_s).toDouble(),
                             row.value(u"worth"_s).toDouble(), row.value(u"kept"_s).toBool(), 0});
    }
    return made;
}

/// The track among those that are printed; put there when it is the first of its faces.
report::PrintedTrack& trackIn(report::ReportData& data, const MediaRecord& video,
                              const VideoTrackRecord& track, const QList<report::PrintedJoin>& joins) {
    const auto found =
        std::find_if(data.tracks.begin(), data.tracks.end(), [&](const report::PrintedTrack& known) {
            return known.video.id == video.id && known.number == track.number;
        });
    if (found != data.tracks.end())
        return *found;
    data.tracks.append(printed(video, track, joins));
    return data.tracks.last();
}

} // namespace

/// Each of the two is told of the other.
void FrameGathering::addJoin(QList<Origin>& origins, const TrackJoinRecord& join) {
    const auto at = [&](VideoTrackId id) {
        return std::find_if(origins.begin(), origins.end(),
                            [&](const Origin& origin) { return origin.track.id == id; });
    };
    const auto first = at(join.first), second = at(join.second);
    if (first == origins.end() || second == origins.end())
        return;
    first->joins.append(
        {second->video.originalName, second->track.number, join.saidBy, join.saidAt, join.isJoined});
    second->joins.append(
        {first->video.originalName, first->track.number, join.saidBy, join.saidAt, join.isJoined});
}

Status FrameGathering::addTo(report::ReportData& data) {
    SL_TRY(const auto probe, m_core.read([&](store::Database& database) {
        return store::ProbeRepository(database).find(data.search.probe);
    }));
    data.probeMadeBy = probe.createdBy;
    data.probeMadeAt = probe.createdAt;
    SL_TRY(const auto known, tracks());
    for (int face = 0; face < data.probe.size(); ++face) {
        SL_CHECK(addFrame(data, face, known));
        if (!data.probe.at(face).frame)
            SL_CHECK(addTaken(data.probe[face], known));
    }
    return addClocks(data);
}

/// Of all videos of the case.
Result<QList<FrameGathering::Origin>> FrameGathering::tracks() {
    return m_core.read([](store::Database& database) -> Result<QList<Origin>> {
        QList<Origin> origins;
        SL_TRY(const auto tracks, store::VideoTrackRepository(database).all());
        for (const auto& track : tracks) {
            SL_TRY(const auto video, store::MediaRepository(database).find(track.media));
            origins.append({video, track});
        }
        SL_TRY(const auto joins, store::TrackJoinRepository(database).all());
        for (const auto& join : joins)
            addJoin(origins, join);
        return origins;
    });
}

/// A picture that two videos share is told apart by the face, which is of one track.
Status FrameGathering::addFrame(report::ReportData& data, int face, const QList<Origin>& tracks) {
    for (const auto& [video, track, joins] : tracks) {
        const auto at = track.faces.indexOf(data.probe.at(face).face.id);
        const auto kept = keptOf(track);
        if (at < 0 || at >= kept.size())
            continue;
        const auto record = kept.at(at).value(u"frame"_s).toObject();
        SL_TRY(data.probe[face].frame, printedFrame(video, record, track.number));
        for (auto& offered : trackIn(data, video, track, joins).offered)
            if (offered.record == record)
                offered.probeFace = face + 1;
        return {};
    }
    return {};
}

/// A face that is of no track, in a frame that somebody took or that the program kept for another face.
Status FrameGathering::addTaken(report::ProbeFace& face, const QList<Origin>& tracks) {
    const auto hash = Sha256::fromHex(face.media.metadata.value(u"video"_s).toString());
    const auto record = face.media.metadata.value(u"frame"_s).toObject();
    if (!hash || record.isEmpty())
        return {};
    SL_TRY(const auto video, m_core.read([&](store::Database& database) {
        return store::MediaRepository(database).byHash(*hash);
    }));
    if (!video)
        return {};
    SL_TRY(face.frame, printedFrame(*video, record, 0));
    face.frame->isTaken = std::none_of(tracks.begin(), tracks.end(), [&](const Origin& origin) {
        const auto kept = keptOf(origin.track);
        return origin.video.id == video->id &&
               std::any_of(kept.begin(), kept.end(), [&](const QJsonObject& row) {
                   return row.value(u"frame"_s).toObject() == record;
               });
    });
    return {};
}

Status FrameGathering::addClocks(report::ReportData& data) {
    SL_TRY(const auto clocks, m_core.read([](store::Database& database) {
        return store::ClockReadingRepository(database).all();
    }));
    for (const auto& clock : clocks)
        if (std::any_of(data.probe.begin(), data.probe.end(), [&](const report::ProbeFace& face) {
                return face.frame && face.frame->video.id == clock.media;
            }))
            data.clocks.append(clock);
    return {};
}

} // namespace sl::casework
