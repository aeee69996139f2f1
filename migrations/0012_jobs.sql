-- What is done after the answer, by whichever node takes it. What a job is about is sealed. A job that is due may be taken;
-- whoever takes it moves its time behind the end of the lease. One that has failed for too long is dead, and kept for a while.
CREATE TABLE jobs (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    sealed BLOB NOT NULL,
    dead BOOLEAN NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id)
) WITHOUT ROWID;
CREATE INDEX jobs_by_time ON jobs (dead, due_at, id);
