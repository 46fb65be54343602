// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/framegathering.h"

#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/media/videotrackrepository.h"
#include "engine/store/case/proberepository.h"
#include "engine/video/framerecord.h"

#include <algorithm>

namespace sl::casework {
namespace {

/// What is printed is the record of a frame, and nothing else.
Status requireFrame(const MediaRecord& video, const QJsonObject& record) {
    return video::frameRecordFromJson(record)
               ? Status()
               : fail(ErrorCode::RecordAltered, video.originalName, u"not the record of a frame"_s);
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

report::PrintedTrack printed(const MediaRecord& video, const VideoTrackRecord& track) {
    report::PrintedTrack made{video, track.number, track.sightings.size(), {}};
    for (const auto& value : track.offered) {
        const auto row = value.toObject();
        made.offered.append({row.value(u"frame"_s).toObject(), row.value(u"seconds"_s).toDouble(),
                             row.value(u"worth"_s).toDouble(), row.value(u"kept"_s).toBool(), 0});
    }
    return made;
}

/// The track among those that are printed; put there when it is the first of its faces.
report::PrintedTrack& trackIn(report::ReportData& data, const MediaRecord& video,
                              const VideoTrackRecord& track) {
    const auto found =
        std::find_if(data.tracks.begin(), data.tracks.end(), [&](const report::PrintedTrack& known) {
            return known.video.id == video.id && known.number == track.number;
        });
    if (found != data.tracks.end())
        return *found;
    data.tracks.append(printed(video, track));
    return data.tracks.last();
}

} // namespace

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
            SL_CHECK(addTaken(data.probe[face]));
    }
    return {};
}

/// Of all videos of the case.
Result<QList<FrameGathering::Origin>> FrameGathering::tracks() {
    return m_core.read([](store::Database& database) -> Result<QList<Origin>> {
        SL_TRY(const auto files, store::MediaRepository(database).all());
        QList<Origin> origins;
        for (const auto& file : files) {
            if (file.metadata.value(u"tracks"_s).toInt() == 0)
                continue;
            SL_TRY(const auto tracks, store::VideoTrackRepository(database).ofMedia(file.id));
            for (const auto& track : tracks)
                origins.append({file, track});
        }
        return origins;
    });
}

/// A picture that two videos share is told apart by the face, which is of one track.
Status FrameGathering::addFrame(report::ReportData& data, int face, const QList<Origin>& tracks) {
    for (const auto& [video, track] : tracks) {
        const auto at = track.faces.indexOf(data.probe.at(face).face.id);
        const auto kept = keptOf(track);
        if (at < 0 || at >= kept.size())
            continue;
        const auto record = kept.at(at).value(u"frame"_s).toObject();
        SL_CHECK(requireFrame(video, record));
        data.probe[face].frame = report::PrintedFrame{video, record, track.number};
        for (auto& offered : trackIn(data, video, track).offered)
            if (offered.record == record)
                offered.probeFace = face + 1;
        return {};
    }
    return {};
}

/// A frame that somebody took as a picture of the case.
Status FrameGathering::addTaken(report::ProbeFace& face) {
    const auto hash = Sha256::fromHex(face.media.metadata.value(u"video"_s).toString());
    const auto record = face.media.metadata.value(u"frame"_s).toObject();
    if (!hash || record.isEmpty())
        return {};
    SL_TRY(const auto video, m_core.read([&](store::Database& database) {
        return store::MediaRepository(database).byHash(*hash);
    }));
    if (!video)
        return {};
    SL_CHECK(requireFrame(*video, record));
    face.frame = report::PrintedFrame{*video, record, 0};
    return {};
}

} // namespace sl::casework
