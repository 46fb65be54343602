-- who appears in a video: one row a person and shot; never changed
CREATE TABLE video_tracks (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    media_id  INTEGER NOT NULL REFERENCES media (id),
    number    INTEGER NOT NULL CHECK (number > 0),
    shot      INTEGER NOT NULL,
    pack      TEXT NOT NULL,
    sightings TEXT NOT NULL,
    offered   TEXT NOT NULL,
    UNIQUE (media_id, number)
)
--
CREATE TRIGGER video_tracks_no_update BEFORE UPDATE ON video_tracks
BEGIN
    SELECT RAISE(ABORT, 'tracks are append-only');
END
--
CREATE TRIGGER video_tracks_no_delete BEFORE DELETE ON video_tracks
BEGIN
    SELECT RAISE(ABORT, 'tracks are append-only');
END
--
-- the faces of a track in the frames that were kept of it, best first
CREATE TABLE video_track_faces (
    track_id INTEGER NOT NULL REFERENCES video_tracks (id),
    position INTEGER NOT NULL,
    face_id  INTEGER NOT NULL REFERENCES faces (id),
    PRIMARY KEY (track_id, position)
) WITHOUT ROWID
--
CREATE TRIGGER video_track_faces_no_update BEFORE UPDATE ON video_track_faces
BEGIN
    SELECT RAISE(ABORT, 'tracks are append-only');
END
--
CREATE TRIGGER video_track_faces_no_delete BEFORE DELETE ON video_track_faces
BEGIN
    SELECT RAISE(ABORT, 'tracks are append-only');
END
