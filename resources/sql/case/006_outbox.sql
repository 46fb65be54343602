-- what the workspace's copies of this case have still to follow; written in the transaction that changed it
CREATE TABLE outbox (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL CHECK (kind IN ('examination', 'search')),
    subject INTEGER NOT NULL
)
