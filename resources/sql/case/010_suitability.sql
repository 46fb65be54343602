-- by place of the searched faces: how fit each was for a search by what was measured of it; '[]': not judged
ALTER TABLE searches ADD COLUMN face_suitability TEXT NOT NULL DEFAULT '[]'
