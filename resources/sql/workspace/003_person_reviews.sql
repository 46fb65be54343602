CREATE TABLE person_reviews (
    person_id  INTEGER PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
    kept_until TEXT NOT NULL,
    reason     TEXT NOT NULL,
    kept_by    TEXT NOT NULL,
    kept_at    TEXT NOT NULL
)
--
CREATE INDEX portraits_by_age ON portraits (person_id, captured_on, enrolled_at)
