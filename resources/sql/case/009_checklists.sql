-- what an examiner says of the features of a face, to one candidate or (no candidate) to the probe alone
CREATE TABLE checklists (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    examination_id INTEGER NOT NULL REFERENCES examinations (id),
    candidate_id   INTEGER,
    saved_at       TEXT NOT NULL,
    FOREIGN KEY (examination_id, candidate_id) REFERENCES examination_items (examination_id, candidate_id)
)
--
CREATE INDEX checklists_by_item ON checklists (examination_id, candidate_id, id)
--
CREATE TRIGGER checklists_before_submission BEFORE INSERT ON checklists
WHEN EXISTS (SELECT 1 FROM checklists WHERE id = NEW.id)
    OR (SELECT submitted_at FROM examinations WHERE id = NEW.examination_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a submitted examination is sealed');
END
--
CREATE TRIGGER checklists_no_update BEFORE UPDATE ON checklists
BEGIN
    SELECT RAISE(ABORT, 'checklists are append-only');
END
--
CREATE TRIGGER checklists_no_delete BEFORE DELETE ON checklists
BEGIN
    SELECT RAISE(ABORT, 'checklists are append-only');
END
--
-- visible: 1, 0, or NULL while it is not said
CREATE TABLE checklist_lines (
    checklist_id INTEGER NOT NULL REFERENCES checklists (id),
    position     INTEGER NOT NULL,
    feature      TEXT NOT NULL,
    in_probe     INTEGER CHECK (in_probe IN (0, 1)),
    in_candidate INTEGER CHECK (in_candidate IN (0, 1)),
    finding      TEXT CHECK (finding IN ('similar', 'different', 'notComparable', 'notVisible')),
    note         TEXT NOT NULL,
    PRIMARY KEY (checklist_id, position),
    UNIQUE (checklist_id, feature)
) WITHOUT ROWID
--
CREATE TRIGGER checklist_lines_no_replace BEFORE INSERT ON checklist_lines
WHEN EXISTS (SELECT 1 FROM checklist_lines WHERE checklist_id = NEW.checklist_id AND
             (position = NEW.position OR feature = NEW.feature))
BEGIN
    SELECT RAISE(ABORT, 'checklists are append-only');
END
--
CREATE TRIGGER checklist_lines_no_update BEFORE UPDATE ON checklist_lines
BEGIN
    SELECT RAISE(ABORT, 'checklists are append-only');
END
--
CREATE TRIGGER checklist_lines_no_delete BEFORE DELETE ON checklist_lines
BEGIN
    SELECT RAISE(ABORT, 'checklists are append-only');
END
--
-- outline: points of the upright picture in pixels, "[[x,y],…]"; one point marks a spot
CREATE TABLE checklist_regions (
    checklist_id INTEGER NOT NULL REFERENCES checklists (id),
    number       INTEGER NOT NULL CHECK (number > 0),
    side         TEXT NOT NULL CHECK (side IN ('probe', 'candidate')),
    feature      TEXT NOT NULL,
    picture      TEXT NOT NULL,
    outline      TEXT NOT NULL,
    PRIMARY KEY (checklist_id, number, side)
) WITHOUT ROWID
--
CREATE TRIGGER checklist_regions_no_replace BEFORE INSERT ON checklist_regions
WHEN EXISTS (SELECT 1 FROM checklist_regions WHERE checklist_id = NEW.checklist_id AND
             number = NEW.number AND side = NEW.side)
BEGIN
    SELECT RAISE(ABORT, 'checklists are append-only');
END
--
CREATE TRIGGER checklist_regions_no_update BEFORE UPDATE ON checklist_regions
BEGIN
    SELECT RAISE(ABORT, 'checklists are append-only');
END
--
CREATE TRIGGER checklist_regions_no_delete BEFORE DELETE ON checklist_regions
BEGIN
    SELECT RAISE(ABORT, 'checklists are append-only');
END
