DROP TRIGGER reports_no_update
--
-- what a report shows: NULL before any outcome was reached
ALTER TABLE reports ADD COLUMN outcome_id INTEGER REFERENCES outcomes (id)
--
-- what its last signature is for, as it stands in the file
ALTER TABLE reports ADD COLUMN reason TEXT NOT NULL DEFAULT ''
--
-- until now the times said which outcome an exported report shows; a file with more signatures shows the same
UPDATE reports SET
    outcome_id = (
        WITH RECURSIVE earlier (follows, created_at) AS (
            SELECT reports.follows, reports.created_at
            UNION ALL
            SELECT report.follows, report.created_at FROM reports AS report
            JOIN earlier ON report.id = earlier.follows
        )
        SELECT outcomes.id FROM outcomes JOIN earlier ON earlier.follows IS NULL
        WHERE outcomes.search_id = reports.search_id AND outcomes.reached_at <= earlier.created_at
        ORDER BY outcomes.id DESC LIMIT 1),
    reason = coalesce((
        SELECT json_extract(details, '$.reason') FROM audit
        WHERE subject = reports.sha256 AND action IN ('report.exported', 'report.signed') AND json_valid(details)
        ORDER BY sequence LIMIT 1), '')
--
CREATE TRIGGER reports_no_update BEFORE UPDATE ON reports
BEGIN
    SELECT RAISE(ABORT, 'reports are append-only');
END
--
-- exported files that may not be in their places yet; written in the transaction that records the report
CREATE TABLE deliveries (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    report_id INTEGER NOT NULL REFERENCES reports (id),
    file      TEXT NOT NULL,
    replaces  TEXT
)
