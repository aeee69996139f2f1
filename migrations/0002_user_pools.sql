CREATE TABLE user_pools (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id)
);

-- pool_id is whoever signs: a user pool, or the issuer of the identity pools.
CREATE TABLE signing_keys (
    pool_id TEXT NOT NULL,
    kid TEXT NOT NULL,
    token_use TEXT NOT NULL,
    sealed BLOB NOT NULL,
    public_jwk TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT,
    PRIMARY KEY (pool_id, kid)
);

-- A client is found by its id alone, since that is all that a public operation is given.
CREATE TABLE app_clients (
    client_id TEXT NOT NULL,
    pool_id TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    sealed_secrets TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (client_id)
);
CREATE UNIQUE INDEX app_clients_of_pool ON app_clients (pool_id, client_id);
