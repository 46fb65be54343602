-- how far the work on each search has come; copied from the cases, for lists that span them
CREATE TABLE search_progress (
    case_number TEXT NOT NULL,
    search_id   INTEGER NOT NULL,
    stage       TEXT NOT NULL,
    outcome     TEXT NOT NULL,
    candidates  INTEGER NOT NULL,
    searched_by TEXT NOT NULL,
    examiner    TEXT NOT NULL,
    since       TEXT NOT NULL,
    PRIMARY KEY (case_number, search_id)
) WITHOUT ROWID
