-- how firm the ranks of a search are; one line a search, written after its list
CREATE TABLE search_stability (
    search_id   INTEGER PRIMARY KEY REFERENCES searches (id),
    variations  INTEGER NOT NULL CHECK (variations > 0),
    measured_by TEXT NOT NULL,
    measured_at TEXT NOT NULL
)
--
CREATE TRIGGER search_stability_no_replace BEFORE INSERT ON search_stability
WHEN EXISTS (SELECT 1 FROM search_stability WHERE search_id = NEW.search_id)
BEGIN
    SELECT RAISE(ABORT, 'how firm ranks are is measured once');
END
--
CREATE TRIGGER search_stability_no_update BEFORE UPDATE ON search_stability
BEGIN
    SELECT RAISE(ABORT, 'how firm ranks are is measured once');
END
--
CREATE TRIGGER search_stability_no_delete BEFORE DELETE ON search_stability
BEGIN
    SELECT RAISE(ABORT, 'how firm ranks are is measured once');
END
--
CREATE TABLE rank_bands (
    candidate_id INTEGER PRIMARY KEY REFERENCES candidates (id),
    best         INTEGER NOT NULL,
    worst        INTEGER NOT NULL,
    listed       INTEGER NOT NULL,
    only_face    INTEGER NOT NULL
)
--
CREATE TRIGGER rank_bands_no_replace BEFORE INSERT ON rank_bands
WHEN EXISTS (SELECT 1 FROM rank_bands WHERE candidate_id = NEW.candidate_id)
BEGIN
    SELECT RAISE(ABORT, 'how firm ranks are is measured once');
END
--
CREATE TRIGGER rank_bands_no_update BEFORE UPDATE ON rank_bands
BEGIN
    SELECT RAISE(ABORT, 'how firm ranks are is measured once');
END
--
CREATE TRIGGER rank_bands_no_delete BEFORE DELETE ON rank_bands
BEGIN
    SELECT RAISE(ABORT, 'how firm ranks are is measured once');
END
