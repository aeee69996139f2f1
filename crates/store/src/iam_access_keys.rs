//! Access keys of the root and of users of IAM.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// An access key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamAccessKey {
    /// The key's id, `AKIA…`.
    pub access_key_id: String,
    /// The name of its user as the user's row spells it; empty for the root.
    pub user_name: String,
    /// The secret, sealed.
    pub sealed_secret: Vec<u8>,
    /// `Active` or `Inactive`.
    pub status: String,
    /// When it was created.
    pub created_at: i64,
    /// When it last signed a request, roughly.
    pub last_used_at: Option<i64>,
    /// Counts the changes.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "access_key_id, user_name, sealed_secret, status, created_at, last_used_at, version"
    };
}

statements! {
    GET = concat!("SELECT ", columns!(), " FROM iam_access_keys WHERE access_key_id = $1");
    LIST = concat!("SELECT ", columns!(), " FROM iam_access_keys WHERE user_name = $1 ORDER BY access_key_id");
    INSERT = concat!("INSERT INTO iam_access_keys (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING");
    UPDATE = "UPDATE iam_access_keys SET sealed_secret = $3, status = $4, version = version + 1 WHERE access_key_id = $1 AND version = $2";
    TOUCH = "UPDATE iam_access_keys SET last_used_at = $2 WHERE access_key_id = $1";
    DELETE = "DELETE FROM iam_access_keys WHERE access_key_id = $1 AND user_name = $2";
    DELETE_ALL = "DELETE FROM iam_access_keys WHERE user_name = $1";
}

/// The key with this id.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, access_key_id: &str) -> Result<Option<IamAccessKey>, Error> {
    store.one(&GET, values![access_key_id], read).await
}

/// The keys of a user (a few at most), or of the root when the name is empty.
///
/// # Errors
/// When the database fails.
pub async fn list(store: &Store, user_name: &str) -> Result<Vec<IamAccessKey>, Error> {
    store.all(&LIST, values![user_name], read).await
}

/// Creates a key; conflicts as `access_key` when its id is taken.
pub fn insert(batch: &mut Batch, key: &IamAccessKey) {
    let IamAccessKey {
        access_key_id,
        user_name,
        sealed_secret,
        status,
        created_at,
        last_used_at,
        version,
    } = key;
    batch.one(
        "access_key",
        &INSERT,
        values![
            access_key_id,
            user_name,
            sealed_secret,
            status,
            *created_at,
            *last_used_at,
            *version
        ],
    );
}

/// Rewrites a key's secret and status; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, key: &IamAccessKey) {
    let params = values![
        &key.access_key_id,
        key.version,
        &key.sealed_secret,
        &key.status
    ];
    batch.one(Conflict::VERSION, &UPDATE, params);
}

/// Notes when a key was last used. This is no change of the key, and does not count as one.
pub fn touch(batch: &mut Batch, access_key_id: &str, at: i64) {
    batch.any(&TOUCH, values![access_key_id, at]);
}

/// Deletes a key of a user; conflicts as `access_key` when the user has none with this id.
pub fn delete(batch: &mut Batch, user_name: &str, access_key_id: &str) {
    batch.one("access_key", &DELETE, values![access_key_id, user_name]);
}

pub(crate) fn delete_all(batch: &mut Batch, user_name: &str) {
    batch.any(&DELETE_ALL, values![user_name]);
}

fn read(mut row: Row) -> Result<IamAccessKey, Error> {
    Ok(IamAccessKey {
        access_key_id: row.text(0)?,
        user_name: row.text(1)?,
        sealed_secret: row.blob(2)?,
        status: row.text(3)?,
        created_at: row.integer(4)?,
        last_used_at: row.optional_integer(5)?,
        version: row.integer(6)?,
    })
}
