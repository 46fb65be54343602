CREATE TABLE tags (note INTEGER NOT NULL REFERENCES notes (id), tag TEXT NOT NULL)
--
INSERT INTO tags SELECT id, 'old; older' FROM notes
