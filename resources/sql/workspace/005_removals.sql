-- what a removal has still to take out of index, thumbnails, photographs and backups; written in the transaction
-- that removes the records
CREATE TABLE removals (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    portraits   TEXT NOT NULL,
    photographs TEXT NOT NULL
)
