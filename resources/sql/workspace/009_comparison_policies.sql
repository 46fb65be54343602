-- how faces are compared under a policy; a version without a row asks for none of it
CREATE TABLE comparison_policies (
    version            INTEGER PRIMARY KEY REFERENCES policies (version),
    checklist_required INTEGER NOT NULL,
    probe_first        INTEGER NOT NULL,
    hide_scores        INTEGER NOT NULL
)
--
CREATE TRIGGER comparison_policies_no_replace BEFORE INSERT ON comparison_policies
WHEN EXISTS (SELECT 1 FROM comparison_policies WHERE version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'policy versions are append-only');
END
--
CREATE TRIGGER comparison_policies_no_update BEFORE UPDATE ON comparison_policies
BEGIN
    SELECT RAISE(ABORT, 'policy versions are append-only');
END
--
CREATE TRIGGER comparison_policies_no_delete BEFORE DELETE ON comparison_policies
BEGIN
    SELECT RAISE(ABORT, 'policy versions are append-only');
END
