-- User pools and identity pools that are gone, and whose rows are deleted some at a time.
CREATE TABLE deleted_pools (
    id TEXT NOT NULL,
    deleted_at BIGINT NOT NULL,
    PRIMARY KEY (id)
) WITHOUT ROWID;
