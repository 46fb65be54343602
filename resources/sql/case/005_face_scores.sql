-- length of the network's raw output for the face's own crop; 0: not measured yet
ALTER TABLE faces ADD COLUMN raw_length REAL NOT NULL DEFAULT 0
--
ALTER TABLE searches ADD COLUMN face_weights TEXT NOT NULL DEFAULT '[]'
--
ALTER TABLE candidates ADD COLUMN face_scores TEXT NOT NULL DEFAULT '[]'
