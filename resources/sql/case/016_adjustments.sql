-- the steps that an examiner had made on the compared pictures when answering; `picture` is the file, `before`
-- its pixels as they were decoded, `after` those that the step gave
CREATE TABLE adjustments (
    answer_id INTEGER NOT NULL REFERENCES answers (id),
    picture   TEXT NOT NULL,
    side      TEXT NOT NULL CHECK (side IN ('probe', 'candidate')),
    position  INTEGER NOT NULL CHECK (position > 0),
    step      TEXT NOT NULL,
    before    TEXT NOT NULL,
    after     TEXT NOT NULL,
    PRIMARY KEY (answer_id, side, picture, position)
) WITHOUT ROWID
--
CREATE TRIGGER adjustments_before_submission BEFORE INSERT ON adjustments
WHEN EXISTS (SELECT 1 FROM adjustments WHERE answer_id = NEW.answer_id AND side = NEW.side AND
             picture = NEW.picture AND position = NEW.position)
    OR (SELECT submitted_at FROM examinations WHERE id =
        (SELECT examination_id FROM answers WHERE id = NEW.answer_id)) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a submitted examination is sealed');
END
--
CREATE TRIGGER adjustments_no_update BEFORE UPDATE ON adjustments
BEGIN
    SELECT RAISE(ABORT, 'adjustments are append-only');
END
--
CREATE TRIGGER adjustments_no_delete BEFORE DELETE ON adjustments
BEGIN
    SELECT RAISE(ABORT, 'adjustments are append-only');
END
