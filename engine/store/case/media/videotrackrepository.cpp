// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/media/videotrackrepository.h"

#include "engine/store/connection/internal/listtable.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const ListTable kFaces{u"video_track_faces"_s, u"track_id"_s, u"face_id"_s};

const auto kColumns = u"SELECT id, media_id, number, shot, pack, sightings, offered FROM video_tracks "_s;

VideoTrackRecord readTrack(const Statement& row) {
    return {.id = row.id<VideoTrackId>(0),
            .media = row.id<MediaId>(1),
            .number = row.number(2),
            .shot = row.number(3),
            .packIdentity = row.text(4),
            .sightings = row.array(5),
            .offered = row.array(6),
            .faces = {}};
}

} // namespace

Result<VideoTrackId> VideoTrackRepository::insert(const VideoTrackRecord& track) {
    Statement insert(m_database,
                     u"INSERT INTO video_tracks (media_id, number, shot, pack, sightings, offered) "
                     "VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(track.media).bind(track.number).bind(track.shot).bind(track.packIdentity);
    insert.bind(track.sightings).bind(track.offered);
    SL_TRY(const auto id, insertRow<VideoTrackId>(insert));
    SL_CHECK(insertList(m_database, kFaces, id.value, track.faces));
    return id;
}

Result<QList<VideoTrackRecord>> VideoTrackRepository::withFaces(QList<VideoTrackRecord> tracks) {
    for (auto& track : tracks) {
        SL_TRY(track.faces, readList<FaceId>(m_database, kFaces, track.id.value));
    }
    return tracks;
}

Result<QList<VideoTrackRecord>> VideoTrackRepository::ofMedia(MediaId media) {
    Statement query(m_database, kColumns + u"WHERE media_id = ? ORDER BY number"_s);
    query.bind(media);
    SL_TRY(auto tracks, readAll(query, readTrack));
    return withFaces(std::move(tracks));
}

Result<QList<VideoTrackRecord>> VideoTrackRepository::all() {
    Statement query(m_database, kColumns + u"ORDER BY media_id, number"_s);
    SL_TRY(auto tracks, readAll(query, readTrack));
    return withFaces(std::move(tracks));
}

Result<VideoTrackRecord> VideoTrackRepository::find(VideoTrackId id) {
    Statement query(m_database, kColumns + u"WHERE id = ?"_s);
    query.bind(id);
    SL_TRY(auto track, readOne(query, u"track %1"_s.arg(id.value), readTrack));
    SL_TRY(track.faces, readList<FaceId>(m_database, kFaces, id.value));
    return track;
}

} // namespace sl::store
