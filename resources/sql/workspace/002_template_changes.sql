CREATE TABLE template_changes (
    sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
    mark        INTEGER NOT NULL,
    pack_id     INTEGER NOT NULL,
    portrait_id INTEGER NOT NULL
)
--
INSERT INTO template_changes (mark, pack_id, portrait_id) VALUES (random(), 0, 0)
--
CREATE TRIGGER template_changes_keep_a_million AFTER INSERT ON template_changes
BEGIN
    DELETE FROM template_changes WHERE sequence <= NEW.sequence - 1000000;
END
--
CREATE TRIGGER templates_inserted AFTER INSERT ON templates
BEGIN
    INSERT INTO template_changes (mark, pack_id, portrait_id) VALUES (random(), NEW.pack_id, NEW.portrait_id);
END
--
CREATE TRIGGER templates_updated AFTER UPDATE ON templates
BEGIN
    INSERT INTO template_changes (mark, pack_id, portrait_id) VALUES (random(), OLD.pack_id, OLD.portrait_id);
    INSERT INTO template_changes (mark, pack_id, portrait_id) VALUES (random(), NEW.pack_id, NEW.portrait_id);
END
--
CREATE TRIGGER templates_deleted AFTER DELETE ON templates
BEGIN
    INSERT INTO template_changes (mark, pack_id, portrait_id) VALUES (random(), OLD.pack_id, OLD.portrait_id);
END
--
CREATE TRIGGER portraits_changed AFTER UPDATE OF person_id, sha256 ON portraits
BEGIN
    INSERT INTO template_changes (mark, pack_id, portrait_id)
    SELECT random(), pack_id, portrait_id FROM templates WHERE portrait_id = NEW.id;
END
--
CREATE TRIGGER persons_renumbered AFTER UPDATE OF external_id ON persons
BEGIN
    INSERT INTO template_changes (mark, pack_id, portrait_id)
    SELECT random(), pack_id, portrait_id FROM templates
    WHERE portrait_id IN (SELECT id FROM portraits WHERE person_id = NEW.id);
END
