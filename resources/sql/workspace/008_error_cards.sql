-- error rates by group of a pack, a gallery and a list length, each signed by who had them measured
CREATE TABLE error_cards (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    pack              TEXT NOT NULL,
    pack_name         TEXT NOT NULL,
    gallery_hash      TEXT NOT NULL,
    gallery_persons   INTEGER NOT NULL,
    gallery_templates INTEGER NOT NULL,
    list_length       INTEGER NOT NULL,
    policy_version    INTEGER NOT NULL,
    measured_by       TEXT NOT NULL,
    measured_at       TEXT NOT NULL,
    persons           INTEGER NOT NULL,
    pictures          INTEGER NOT NULL,
    failures          INTEGER NOT NULL,
    scores            TEXT NOT NULL,
    cells             TEXT NOT NULL
)
--
CREATE TRIGGER error_cards_no_replace BEFORE INSERT ON error_cards
WHEN EXISTS (SELECT 1 FROM error_cards WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'error cards are append-only');
END
--
CREATE TRIGGER error_cards_no_update BEFORE UPDATE ON error_cards
BEGIN
    SELECT RAISE(ABORT, 'error cards are append-only');
END
--
CREATE TRIGGER error_cards_no_delete BEFORE DELETE ON error_cards
BEGIN
    SELECT RAISE(ABORT, 'error cards are append-only');
END
