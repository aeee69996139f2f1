-- The forms that passwords of a pool have been kept in: whoever is refused costs the work of all of them.
CREATE TABLE password_forms (
    pool_id TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (pool_id, form)
) WITHOUT ROWID;
