CREATE TABLE identity_pools (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id)
);

-- An identity is found by its id alone, since that is all that a public operation is given.
CREATE TABLE identities (
    identity_id TEXT NOT NULL,
    pool_id TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (identity_id)
);
CREATE UNIQUE INDEX identities_of_pool ON identities (pool_id, identity_id);
CREATE INDEX identities_by_enabled ON identities (pool_id, enabled, identity_id);

-- Who an identity is elsewhere: one login belongs to one identity of the pool.
CREATE TABLE identity_logins (
    pool_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    subject TEXT NOT NULL,
    identity_id TEXT NOT NULL,
    PRIMARY KEY (pool_id, provider, subject)
) WITHOUT ROWID;
CREATE INDEX identity_logins_of_identity ON identity_logins (identity_id, provider, subject);
