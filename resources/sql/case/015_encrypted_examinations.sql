-- first examinations that nobody can read in this file until another person has sealed theirs: their answers and
-- checklists stand in encrypted_work. The content key is kept under the workspace's review key; once the answers
-- may be read it stands here in the clear.
CREATE TABLE encrypted_examinations (
    examination_id INTEGER PRIMARY KEY REFERENCES examinations (id),
    key_sha256     TEXT NOT NULL,
    wrapped_key    BLOB NOT NULL,
    content_key    BLOB
)
--
CREATE TRIGGER encrypted_examinations_no_replace BEFORE INSERT ON encrypted_examinations
WHEN EXISTS (SELECT 1 FROM encrypted_examinations WHERE examination_id = NEW.examination_id)
BEGIN
    SELECT RAISE(ABORT, 'an examination keeps its key');
END
--
CREATE TRIGGER encrypted_examinations_opened_once BEFORE UPDATE ON encrypted_examinations
WHEN OLD.content_key IS NOT NULL OR NEW.content_key IS NULL OR NEW.examination_id <> OLD.examination_id
    OR NEW.key_sha256 <> OLD.key_sha256 OR NEW.wrapped_key <> OLD.wrapped_key
BEGIN
    SELECT RAISE(ABORT, 'an examination keeps its key');
END
--
CREATE TRIGGER encrypted_examinations_no_delete BEFORE DELETE ON encrypted_examinations
BEGIN
    SELECT RAISE(ABORT, 'an examination keeps its key');
END
--
-- content: an answer, a checklist or the seed of another examination's order, AES-256-GCM; which, it does not tell
CREATE TABLE encrypted_work (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    examination_id INTEGER NOT NULL REFERENCES encrypted_examinations (examination_id),
    content        BLOB NOT NULL
)
--
CREATE INDEX encrypted_work_by_examination ON encrypted_work (examination_id, id)
--
CREATE TRIGGER encrypted_work_before_submission BEFORE INSERT ON encrypted_work
WHEN EXISTS (SELECT 1 FROM encrypted_work WHERE id = NEW.id)
    OR (SELECT submitted_at FROM examinations WHERE id = NEW.examination_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a submitted examination is sealed');
END
--
CREATE TRIGGER encrypted_work_no_update BEFORE UPDATE ON encrypted_work
BEGIN
    SELECT RAISE(ABORT, 'answers are append-only');
END
--
CREATE TRIGGER encrypted_work_no_delete BEFORE DELETE ON encrypted_work
BEGIN
    SELECT RAISE(ABORT, 'answers are append-only');
END
