ALTER TABLE searches ADD COLUMN filter_keeps_unrecorded INTEGER NOT NULL DEFAULT 0
--
ALTER TABLE searches ADD COLUMN filter_unrecorded INTEGER
--
CREATE TABLE search_filter_parts (
    search_id  INTEGER NOT NULL REFERENCES searches (id),
    part       TEXT NOT NULL CHECK (part IN ('sex', 'born', 'agency')),
    differ     INTEGER NOT NULL,
    unrecorded INTEGER NOT NULL,
    PRIMARY KEY (search_id, part)
) WITHOUT ROWID
--
CREATE TRIGGER search_filter_parts_no_replace BEFORE INSERT ON search_filter_parts
WHEN EXISTS (SELECT 1 FROM search_filter_parts WHERE search_id = NEW.search_id AND part = NEW.part)
BEGIN
    SELECT RAISE(ABORT, 'searches are append-only');
END
--
CREATE TRIGGER search_filter_parts_no_update BEFORE UPDATE ON search_filter_parts
BEGIN
    SELECT RAISE(ABORT, 'searches are append-only');
END
--
CREATE TRIGGER search_filter_parts_no_delete BEFORE DELETE ON search_filter_parts
BEGIN
    SELECT RAISE(ABORT, 'searches are append-only');
END
