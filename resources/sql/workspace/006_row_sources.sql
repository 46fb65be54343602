-- SHA-256 over the lines of row_sources that an entry answers for; part of what its hash is taken of
ALTER TABLE audit ADD COLUMN rows TEXT
--
-- which audit entry answers for the content of a row: the line with the highest sequence; no digest: it is gone
CREATE TABLE row_sources (
    sequence INTEGER NOT NULL,
    record   TEXT NOT NULL,
    row      TEXT NOT NULL,
    digest   BLOB,
    fields   BLOB,
    salt     BLOB,
    PRIMARY KEY (sequence, record, row)
) WITHOUT ROWID
--
CREATE INDEX row_sources_by_row ON row_sources (record, row, sequence)
--
CREATE TRIGGER row_sources_no_replace BEFORE INSERT ON row_sources
WHEN NEW.sequence <= (SELECT coalesce(max(sequence), 0) FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'row sources are append-only');
END
--
CREATE TRIGGER row_sources_forget BEFORE UPDATE ON row_sources
WHEN NEW.salt IS NOT NULL OR NEW.sequence <> OLD.sequence OR NEW.record <> OLD.record OR NEW.row <> OLD.row
    OR NEW.digest IS NOT OLD.digest OR NEW.fields IS NOT OLD.fields
BEGIN
    SELECT RAISE(ABORT, 'row sources are append-only');
END
--
CREATE TRIGGER row_sources_no_delete BEFORE DELETE ON row_sources
BEGIN
    SELECT RAISE(ABORT, 'row sources are append-only');
END
