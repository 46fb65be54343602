-- what somebody said of two tracks: that they are one person, or (0) that they are not after all; what was
-- said of a pair last is in force
CREATE TABLE track_joins (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id  INTEGER NOT NULL REFERENCES video_tracks (id),
    second_id INTEGER NOT NULL REFERENCES video_tracks (id) CHECK (first_id < second_id),
    is_joined INTEGER NOT NULL CHECK (is_joined IN (0, 1)),
    said_by   TEXT NOT NULL,
    said_at   TEXT NOT NULL
)
--
CREATE TRIGGER track_joins_no_update BEFORE UPDATE ON track_joins
BEGIN
    SELECT RAISE(ABORT, 'what was said of tracks is append-only');
END
--
CREATE TRIGGER track_joins_no_delete BEFORE DELETE ON track_joins
BEGIN
    SELECT RAISE(ABORT, 'what was said of tracks is append-only');
END
--
CREATE TRIGGER track_joins_no_replace BEFORE INSERT ON track_joins
WHEN EXISTS (SELECT 1 FROM track_joins WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'what was said of tracks is append-only');
END
--
-- what the clock in the picture of a video reads at one frame, as somebody read it; the last reading of a
-- video is in force. Without a reading: those before are withdrawn. No time here has a zone but read_at.
CREATE TABLE clock_readings (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    media_id      INTEGER NOT NULL REFERENCES media (id),
    frame         INTEGER CHECK (frame >= 0),
    frame_sha256  TEXT,
    seconds       REAL,
    is_file_clock INTEGER NOT NULL CHECK (is_file_clock IN (0, 1)),
    reading       TEXT,
    ahead         INTEGER,
    read_by       TEXT NOT NULL,
    read_at       TEXT NOT NULL,
    CHECK ((reading IS NULL) = (frame IS NULL)),
    CHECK ((reading IS NULL) = (frame_sha256 IS NULL)),
    CHECK ((reading IS NULL) = (seconds IS NULL))
)
--
CREATE TRIGGER clock_readings_no_update BEFORE UPDATE ON clock_readings
BEGIN
    SELECT RAISE(ABORT, 'readings of a clock are append-only');
END
--
CREATE TRIGGER clock_readings_no_delete BEFORE DELETE ON clock_readings
BEGIN
    SELECT RAISE(ABORT, 'readings of a clock are append-only');
END
--
CREATE TRIGGER clock_readings_no_replace BEFORE INSERT ON clock_readings
WHEN EXISTS (SELECT 1 FROM clock_readings WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'readings of a clock are append-only');
END
