CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID
--
CREATE TABLE users (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    login           TEXT NOT NULL UNIQUE,
    full_name       TEXT NOT NULL,
    roles           INTEGER NOT NULL,
    certificate     BLOB NOT NULL,
    key_store       BLOB NOT NULL,
    authority_store BLOB NOT NULL,
    created_at      TEXT NOT NULL,
    disabled_at     TEXT
)
--
CREATE TRIGGER users_keep BEFORE DELETE ON users
BEGIN
    SELECT RAISE(ABORT, 'users are disabled, never deleted');
END
--
CREATE TABLE policies (
    version                  INTEGER PRIMARY KEY,
    candidate_list_length    INTEGER NOT NULL CHECK (candidate_list_length BETWEEN 2 AND 50),
    second_examiner_fillers  INTEGER NOT NULL CHECK (second_examiner_fillers BETWEEN 1 AND 20),
    require_offence_type     INTEGER NOT NULL,
    require_legal_basis      INTEGER NOT NULL,
    require_requester        INTEGER NOT NULL,
    offence_types            TEXT NOT NULL,
    minimum_inter_eye_pixels INTEGER NOT NULL,
    retention_review_months  INTEGER NOT NULL,
    set_by                   TEXT NOT NULL,
    set_at                   TEXT NOT NULL
)
--
CREATE TRIGGER policies_no_replace BEFORE INSERT ON policies
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM policies)
BEGIN
    SELECT RAISE(ABORT, 'a policy follows the last version');
END
--
CREATE TRIGGER policies_no_update BEFORE UPDATE ON policies
BEGIN
    SELECT RAISE(ABORT, 'policy versions are append-only');
END
--
CREATE TRIGGER policies_no_delete BEFORE DELETE ON policies
BEGIN
    SELECT RAISE(ABORT, 'policy versions are append-only');
END
--
CREATE TABLE persons (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    external_id TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    sex         TEXT NOT NULL,
    birth_year  INTEGER NOT NULL,
    agency      TEXT NOT NULL,
    created_at  TEXT NOT NULL
)
--
CREATE INDEX persons_by_filter ON persons (external_id, sex, birth_year, agency)
--
CREATE VIRTUAL TABLE persons_text USING fts5 (
    name, external_id,
    content = 'persons', content_rowid = 'id', prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
)
--
CREATE TRIGGER persons_text_insert AFTER INSERT ON persons
BEGIN
    INSERT INTO persons_text (rowid, name, external_id) VALUES (NEW.id, NEW.name, NEW.external_id);
END
--
CREATE TRIGGER persons_text_delete AFTER DELETE ON persons
BEGIN
    INSERT INTO persons_text (persons_text, rowid, name, external_id)
    VALUES ('delete', OLD.id, OLD.name, OLD.external_id);
END
--
CREATE TRIGGER persons_text_update AFTER UPDATE OF name, external_id ON persons
BEGIN
    INSERT INTO persons_text (persons_text, rowid, name, external_id)
    VALUES ('delete', OLD.id, OLD.name, OLD.external_id);
    INSERT INTO persons_text (rowid, name, external_id) VALUES (NEW.id, NEW.name, NEW.external_id);
END
--
CREATE TABLE portraits (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id         INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    sha256            TEXT NOT NULL,
    original_name     TEXT NOT NULL,
    captured_on       TEXT,
    source            TEXT NOT NULL,
    lawful_basis      TEXT NOT NULL,
    enrolled_by       TEXT NOT NULL,
    enrolled_at       TEXT NOT NULL,
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
    exposure          REAL NOT NULL,
    UNIQUE (person_id, sha256)
)
--
CREATE INDEX portraits_by_person ON portraits (person_id, id)
--
CREATE INDEX portraits_by_hash ON portraits (sha256)
--
CREATE TABLE packs (
    id       INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE
)
--
CREATE TABLE templates (
    portrait_id INTEGER NOT NULL REFERENCES portraits (id) ON DELETE CASCADE,
    pack_id     INTEGER NOT NULL REFERENCES packs (id),
    person_id   INTEGER NOT NULL,
    float32     BLOB NOT NULL,
    UNIQUE (portrait_id, pack_id)
)
--
CREATE INDEX templates_by_pack ON templates (pack_id, person_id, portrait_id)
--
CREATE TABLE cases (
    number         TEXT PRIMARY KEY,
    folder         TEXT NOT NULL UNIQUE,
    title          TEXT NOT NULL,
    offence_type   TEXT NOT NULL,
    legal_basis    TEXT NOT NULL,
    requester      TEXT NOT NULL,
    purpose        TEXT NOT NULL,
    created_by     TEXT NOT NULL,
    created_at     TEXT NOT NULL,
    closed_at      TEXT,
    media_count    INTEGER NOT NULL DEFAULT 0,
    search_count   INTEGER NOT NULL DEFAULT 0,
    last_opened_at TEXT NOT NULL
)
--
CREATE INDEX cases_by_opened ON cases (last_opened_at)
--
CREATE TABLE review_queue (
    case_number     TEXT NOT NULL,
    examination_id  INTEGER NOT NULL,
    part            TEXT NOT NULL CHECK (part IN ('second', 'third')),
    items           INTEGER NOT NULL,
    excluded_logins TEXT NOT NULL,
    taken_by        TEXT NOT NULL,
    since           TEXT NOT NULL,
    PRIMARY KEY (case_number, examination_id)
) WITHOUT ROWID
--
CREATE TABLE appearances (
    person_id   INTEGER NOT NULL,
    case_number TEXT NOT NULL,
    search_id   INTEGER NOT NULL,
    rank        INTEGER NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (person_id, case_number, search_id)
) WITHOUT ROWID
--
CREATE TABLE enrol_problems (
    id                 INTEGER PRIMARY KEY,
    run_started_at     TEXT NOT NULL,
    file               TEXT NOT NULL,
    person_external_id TEXT NOT NULL,
    code               TEXT NOT NULL,
    subject            TEXT NOT NULL,
    detail             TEXT NOT NULL
)
--
CREATE INDEX enrol_problems_by_run ON enrol_problems (run_started_at)
--
CREATE TABLE calibrations (
    pack         TEXT NOT NULL,
    gallery_hash TEXT NOT NULL,
    top_scores   BLOB NOT NULL,
    measured_at  TEXT NOT NULL,
    PRIMARY KEY (pack, gallery_hash)
)
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
