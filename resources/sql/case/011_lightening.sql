-- gamma of the lightened copy in which the face was found and described; 1: the picture as it is
ALTER TABLE faces ADD COLUMN lightening REAL NOT NULL DEFAULT 1
