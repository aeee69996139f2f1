-- One-time codes; a new code of the same purpose takes the place of the old one.
CREATE TABLE codes (
    pool_id TEXT NOT NULL,
    sub TEXT NOT NULL,
    purpose TEXT NOT NULL,
    sealed BLOB NOT NULL,
    target_attribute TEXT NOT NULL,
    target_value TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (pool_id, sub, purpose)
);
CREATE INDEX codes_by_expiry ON codes (expires_at);

-- Attempts that are counted before they are made.
CREATE TABLE counters (
    pool_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    count BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (pool_id, subject, kind)
) WITHOUT ROWID;
CREATE INDEX counters_by_last ON counters (last_at);

-- What may be presented once: kept until it would be refused for its age anyway.
CREATE TABLE used_once (
    pool_id TEXT NOT NULL,
    id BLOB NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (pool_id, id)
) WITHOUT ROWID;
CREATE INDEX used_once_by_expiry ON used_once (expires_at);

-- The tokens that descend from one sign-in and are revoked together.
CREATE TABLE token_families (
    pool_id TEXT NOT NULL,
    sub TEXT NOT NULL,
    family TEXT NOT NULL,
    client_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    rotation TEXT,
    version BIGINT NOT NULL,
    PRIMARY KEY (pool_id, sub, family)
);
CREATE INDEX token_families_by_expiry ON token_families (expires_at);
