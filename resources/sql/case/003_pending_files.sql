CREATE TABLE pending_files (
    id       INTEGER PRIMARY KEY,
    path     TEXT NOT NULL UNIQUE,
    given_by TEXT NOT NULL
)
