CREATE TABLE settings (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
);

-- The keys that seal everything else, themselves sealed by the key-encryption key outside of the database.
CREATE TABLE data_keys (
    id BLOB NOT NULL,
    kek_id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
