CREATE TRIGGER notes_stay BEFORE DELETE ON notes
BEGIN
    SELECT count(*) FROM notes;
    SELECT RAISE(ABORT, 'notes stay');
END
