CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID
--
CREATE TABLE case_info (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    number       TEXT NOT NULL,
    title        TEXT NOT NULL,
    offence_type TEXT NOT NULL,
    legal_basis  TEXT NOT NULL,
    requester    TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    created_by   TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    closed_at    TEXT
)
--
CREATE TRIGGER case_info_no_delete BEFORE DELETE ON case_info
BEGIN
    SELECT RAISE(ABORT, 'a case is closed, never deleted');
END
--
CREATE TABLE media (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256          TEXT,
    original_name   TEXT NOT NULL,
    original_path   TEXT NOT NULL,
    bytes           INTEGER NOT NULL,
    width           INTEGER,
    height          INTEGER,
    metadata        TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('sealed', 'processed', 'problem')),
    problem_code    TEXT,
    problem_subject TEXT,
    problem_detail  TEXT,
    imported_by     TEXT NOT NULL,
    imported_at     TEXT NOT NULL
)
--
CREATE UNIQUE INDEX media_by_hash ON media (sha256) WHERE state <> 'problem'
--
CREATE INDEX media_by_state ON media (state)
--
CREATE TRIGGER media_no_delete BEFORE DELETE ON media
BEGIN
    SELECT RAISE(ABORT, 'media are sealed');
END
--
CREATE TRIGGER media_no_replace BEFORE INSERT ON media
WHEN EXISTS (SELECT 1 FROM media WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'media are sealed');
END
--
CREATE TRIGGER media_sealed
BEFORE UPDATE OF id, sha256, original_name, original_path, bytes, imported_by, imported_at ON media
BEGIN
    SELECT RAISE(ABORT, 'media are sealed');
END
--
CREATE TABLE faces (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    media_id          INTEGER NOT NULL REFERENCES media (id),
    pack              TEXT NOT NULL,
    float32           BLOB NOT NULL,
    created_by        TEXT NOT NULL,
    created_at        TEXT NOT NULL,
    box_x             REAL NOT NULL,
    box_y             REAL NOT NULL,
    box_width         REAL NOT NULL,
    box_height        REAL NOT NULL,
    landmarks         TEXT NOT NULL,
    score             REAL NOT NULL,
    quarter_turns     INTEGER NOT NULL,
    placed_by_hand    INTEGER NOT NULL,
    quality_unified   REAL NOT NULL,
    inter_eye_pixels  REAL NOT NULL,
    yaw_degrees       REAL NOT NULL,
    pitch_degrees     REAL NOT NULL,
    roll_degrees      REAL NOT NULL,
    sharpness         REAL NOT NULL,
    exposure          REAL NOT NULL
)
--
CREATE INDEX faces_by_media ON faces (media_id)
--
CREATE TRIGGER faces_no_delete BEFORE DELETE ON faces
BEGIN
    SELECT RAISE(ABORT, 'faces are kept: searches refer to them');
END
--
CREATE TABLE probes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    label      TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL
)
--
CREATE TABLE probe_faces (
    probe_id INTEGER NOT NULL REFERENCES probes (id),
    position INTEGER NOT NULL,
    face_id  INTEGER NOT NULL REFERENCES faces (id),
    PRIMARY KEY (probe_id, position),
    UNIQUE (probe_id, face_id)
) WITHOUT ROWID
--
CREATE TABLE searches (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    probe_id          INTEGER NOT NULL REFERENCES probes (id),
    searched_by       TEXT NOT NULL,
    started_at        TEXT NOT NULL,
    ended_at          TEXT NOT NULL,
    pack              TEXT NOT NULL,
    gallery_hash      TEXT,
    gallery_persons   INTEGER NOT NULL,
    gallery_templates INTEGER NOT NULL,
    list_length       INTEGER NOT NULL,
    policy_version    INTEGER NOT NULL,
    filter_sex        TEXT NOT NULL,
    filter_born_from  INTEGER NOT NULL,
    filter_born_to    INTEGER NOT NULL,
    filter_agency     TEXT NOT NULL,
    removed_by_filter INTEGER NOT NULL,
    fusion            TEXT NOT NULL,
    exhaustive        INTEGER NOT NULL
)
--
CREATE TRIGGER searches_no_replace BEFORE INSERT ON searches
WHEN EXISTS (SELECT 1 FROM searches WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'searches are append-only');
END
--
CREATE TRIGGER searches_no_update BEFORE UPDATE ON searches
BEGIN
    SELECT RAISE(ABORT, 'searches are append-only');
END
--
CREATE TRIGGER searches_no_delete BEFORE DELETE ON searches
BEGIN
    SELECT RAISE(ABORT, 'searches are append-only');
END
--
CREATE TABLE search_faces (
    search_id INTEGER NOT NULL REFERENCES searches (id),
    position  INTEGER NOT NULL,
    face_id   INTEGER NOT NULL REFERENCES faces (id),
    PRIMARY KEY (search_id, position)
) WITHOUT ROWID
--
CREATE TRIGGER search_faces_no_update BEFORE UPDATE ON search_faces
BEGIN
    SELECT RAISE(ABORT, 'searches are append-only');
END
--
CREATE TRIGGER search_faces_no_delete BEFORE DELETE ON search_faces
BEGIN
    SELECT RAISE(ABORT, 'searches are append-only');
END
--
CREATE TABLE candidates (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    search_id           INTEGER NOT NULL REFERENCES searches (id),
    rank                INTEGER NOT NULL CHECK (rank > 0),
    person_id           INTEGER NOT NULL,
    person_external_id  TEXT NOT NULL,
    portrait_id         INTEGER NOT NULL,
    portrait_sha256     TEXT,
    score               REAL NOT NULL,
    calibration_trials  INTEGER NOT NULL,
    calibration_as_high INTEGER NOT NULL,
    UNIQUE (search_id, rank),
    UNIQUE (search_id, person_id)
)
--
CREATE TRIGGER candidates_no_replace BEFORE INSERT ON candidates
WHEN EXISTS (SELECT 1 FROM candidates WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'candidate lists are append-only');
END
--
CREATE TRIGGER candidates_no_update BEFORE UPDATE ON candidates
BEGIN
    SELECT RAISE(ABORT, 'candidate lists are append-only');
END
--
CREATE TRIGGER candidates_no_delete BEFORE DELETE ON candidates
BEGIN
    SELECT RAISE(ABORT, 'candidate lists are append-only');
END
--
CREATE TABLE examinations (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    search_id    INTEGER NOT NULL REFERENCES searches (id),
    part         TEXT NOT NULL CHECK (part IN ('first', 'second', 'third')),
    examiner     TEXT NOT NULL,
    order_seed   INTEGER NOT NULL,
    created_at   TEXT NOT NULL,
    submitted_at TEXT,
    seal         TEXT,
    UNIQUE (search_id, part)
)
--
CREATE TRIGGER examinations_no_replace BEFORE INSERT ON examinations
WHEN EXISTS (SELECT 1 FROM examinations WHERE id = NEW.id OR (search_id = NEW.search_id AND part = NEW.part))
BEGIN
    SELECT RAISE(ABORT, 'the search has this examination already');
END
--
CREATE TRIGGER examinations_sealed BEFORE UPDATE ON examinations
WHEN OLD.submitted_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a submitted examination is sealed');
END
--
CREATE TRIGGER examinations_fixed BEFORE UPDATE OF id, search_id, part, order_seed, created_at ON examinations
BEGIN
    SELECT RAISE(ABORT, 'an examination keeps its search, part and order');
END
--
CREATE TRIGGER examinations_no_delete BEFORE DELETE ON examinations
BEGIN
    SELECT RAISE(ABORT, 'examinations are never deleted');
END
--
CREATE TABLE examination_items (
    examination_id INTEGER NOT NULL REFERENCES examinations (id),
    position       INTEGER NOT NULL,
    candidate_id   INTEGER NOT NULL REFERENCES candidates (id),
    PRIMARY KEY (examination_id, position),
    UNIQUE (examination_id, candidate_id)
) WITHOUT ROWID
--
CREATE TRIGGER examination_items_no_update BEFORE UPDATE ON examination_items
BEGIN
    SELECT RAISE(ABORT, 'an examination keeps its items');
END
--
CREATE TRIGGER examination_items_no_delete BEFORE DELETE ON examination_items
BEGIN
    SELECT RAISE(ABORT, 'an examination keeps its items');
END
--
CREATE TABLE answers (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    examination_id INTEGER NOT NULL,
    candidate_id   INTEGER NOT NULL,
    step           INTEGER CHECK (step BETWEEN -3 AND 3),
    grounds        TEXT NOT NULL,
    answered_at    TEXT NOT NULL,
    FOREIGN KEY (examination_id, candidate_id) REFERENCES examination_items (examination_id, candidate_id)
)
--
CREATE INDEX answers_by_item ON answers (examination_id, candidate_id, id)
--
CREATE TRIGGER answers_before_submission BEFORE INSERT ON answers
WHEN EXISTS (SELECT 1 FROM answers WHERE id = NEW.id)
    OR (SELECT submitted_at FROM examinations WHERE id = NEW.examination_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a submitted examination is sealed');
END
--
CREATE TRIGGER answers_no_update BEFORE UPDATE ON answers
BEGIN
    SELECT RAISE(ABORT, 'answers are append-only');
END
--
CREATE TRIGGER answers_no_delete BEFORE DELETE ON answers
BEGIN
    SELECT RAISE(ABORT, 'answers are append-only');
END
--
CREATE TABLE outcomes (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    search_id    INTEGER NOT NULL REFERENCES searches (id),
    kind         TEXT NOT NULL CHECK (kind IN ('lead', 'no lead', 'disagreement', 'unsuitable')),
    leads        TEXT NOT NULL,
    awaits_third INTEGER NOT NULL,
    grounds      TEXT NOT NULL,
    reached_at   TEXT NOT NULL
)
--
CREATE INDEX outcomes_by_search ON outcomes (search_id, id)
--
CREATE TRIGGER outcomes_no_replace BEFORE INSERT ON outcomes
WHEN EXISTS (SELECT 1 FROM outcomes WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'outcomes are append-only');
END
--
CREATE TRIGGER outcomes_no_update BEFORE UPDATE ON outcomes
BEGIN
    SELECT RAISE(ABORT, 'outcomes are append-only');
END
--
CREATE TRIGGER outcomes_no_delete BEFORE DELETE ON outcomes
BEGIN
    SELECT RAISE(ABORT, 'outcomes are append-only');
END
--
CREATE TABLE reports (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    search_id  INTEGER NOT NULL REFERENCES searches (id),
    file       TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    signed_by  TEXT NOT NULL,
    created_at TEXT NOT NULL
)
--
CREATE INDEX reports_by_search ON reports (search_id)
--
CREATE TRIGGER reports_no_update BEFORE UPDATE ON reports
BEGIN
    SELECT RAISE(ABORT, 'reports are append-only');
END
--
CREATE TRIGGER reports_no_delete BEFORE DELETE ON reports
BEGIN
    SELECT RAISE(ABORT, 'reports are append-only');
END
--
CREATE TABLE audit (
    sequence  INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,
    actor     TEXT NOT NULL,
    action    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    details   TEXT NOT NULL,
    previous  TEXT,
    hash      TEXT NOT NULL UNIQUE,
    signature BLOB NOT NULL
)
--
CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
    OR NEW.previous IS NOT (SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'an audit entry follows the last one');
END
--
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit entries are append-only');
END
--
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit entries are append-only');
END
