CREATE TABLE thumbnails (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    portrait_id INTEGER NOT NULL,
    side        INTEGER NOT NULL,
    sha256      TEXT NOT NULL,
    jpeg        BLOB NOT NULL,
    UNIQUE (portrait_id, side)
)
