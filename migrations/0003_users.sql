CREATE TABLE users (
    pool_id TEXT NOT NULL,
    sub TEXT NOT NULL,
    username TEXT NOT NULL,
    status TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    attributes TEXT NOT NULL,
    credential BLOB,
    details TEXT NOT NULL,
    names TEXT NOT NULL,
    signed_out_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (pool_id, sub)
);
CREATE INDEX users_by_status ON users (pool_id, status, sub);
CREATE INDEX users_by_enabled ON users (pool_id, enabled, sub);

-- What a user signs in with: a name belongs to one user of the pool.
CREATE TABLE user_names (
    pool_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    sub TEXT NOT NULL,
    PRIMARY KEY (pool_id, kind, value)
) WITHOUT ROWID;

-- What a user is listed by: any number of users may share a value.
CREATE TABLE user_search (
    pool_id TEXT NOT NULL,
    attribute TEXT NOT NULL,
    value TEXT NOT NULL,
    sub TEXT NOT NULL,
    PRIMARY KEY (pool_id, attribute, value, sub)
) WITHOUT ROWID;

-- The number of users of a pool is the sum of its shards, so that two sign-ups seldom wait for one row.
CREATE TABLE user_counts (
    pool_id TEXT NOT NULL,
    shard BIGINT NOT NULL,
    users BIGINT NOT NULL,
    PRIMARY KEY (pool_id, shard)
) WITHOUT ROWID;

CREATE TABLE user_groups (
    pool_id TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    role_arn TEXT,
    precedence BIGINT,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (pool_id, name)
);

CREATE TABLE memberships (
    pool_id TEXT NOT NULL,
    sub TEXT NOT NULL,
    group_name TEXT NOT NULL,
    PRIMARY KEY (pool_id, sub, group_name)
) WITHOUT ROWID;
CREATE UNIQUE INDEX memberships_of_group ON memberships (pool_id, group_name, sub);
