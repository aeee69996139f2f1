-- Names of IAM are unique without regard to case: name_key is the name in lower case.
CREATE TABLE iam_roles (
    name_key TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (name_key)
);

CREATE TABLE iam_users (
    name_key TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (name_key)
);

CREATE TABLE iam_policies (
    arn TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (arn)
);
CREATE UNIQUE INDEX iam_policies_by_name ON iam_policies (name_key);

-- The owner is the unique id of a role or user, so that a name that is used again inherits nothing.
CREATE TABLE iam_inline_policies (
    owner_kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (owner_kind, owner, name)
);

CREATE TABLE iam_attached_policies (
    owner_kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    policy_arn TEXT NOT NULL,
    PRIMARY KEY (owner_kind, owner, policy_arn)
) WITHOUT ROWID;
CREATE INDEX iam_attached_policies_by_arn ON iam_attached_policies (policy_arn, owner_kind, owner);

CREATE TABLE iam_access_keys (
    access_key_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    sealed_secret BLOB NOT NULL,
    status TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (access_key_id)
);
CREATE INDEX iam_access_keys_of_user ON iam_access_keys (user_name, access_key_id);
