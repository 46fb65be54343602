ALTER TABLE users ADD COLUMN reset_at TEXT
--
CREATE TABLE user_certificates (
    id          INTEGER PRIMARY KEY,
    login       TEXT NOT NULL REFERENCES users (login),
    certificate BLOB NOT NULL UNIQUE,
    replaced_at TEXT NOT NULL
)
--
CREATE TRIGGER user_certificates_no_update BEFORE UPDATE ON user_certificates
BEGIN
    SELECT RAISE(ABORT, 'certificates are kept as they were');
END
--
CREATE TRIGGER user_certificates_no_delete BEFORE DELETE ON user_certificates
BEGIN
    SELECT RAISE(ABORT, 'certificates are kept as they were');
END
--
CREATE INDEX audit_by_subject ON audit (subject, action, sequence)
