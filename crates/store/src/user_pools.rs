//! User pools.

use crate::{
    Batch, Error, Store, deleted_pools,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// A user pool: what it is found by, and its configuration as a document of `user-pools`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserPool {
    /// The pool's id, such as `eu-west-1_Ab3dEf6hI`.
    pub id: String,
    /// The name that an administrator gave it.
    pub name: String,
    /// The configuration.
    pub document: String,
    /// When it was created.
    pub created_at: i64,
    /// When it was last changed.
    pub modified_at: i64,
    /// Counts the changes.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "id, name, document, created_at, modified_at, version"
    };
}

statements! {
    GET = concat!("SELECT ", columns!(), " FROM user_pools WHERE id = $1");
    LIST = concat!("SELECT ", columns!(), " FROM user_pools WHERE id > $1 ORDER BY id LIMIT $2");
    INSERT = concat!("INSERT INTO user_pools (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING");
    UPDATE = "UPDATE user_pools SET name = $3, document = $4, modified_at = $5, version = version + 1 WHERE id = $1 AND version = $2";
    DELETE = "DELETE FROM user_pools WHERE id = $1";
    DELETE_CLIENTS = "DELETE FROM app_clients WHERE pool_id = $1";
    DELETE_SIGNING_KEYS = "DELETE FROM signing_keys WHERE pool_id = $1";
}

/// The pool with this id.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, id: &str) -> Result<Option<UserPool>, Error> {
    store.one(&GET, values![id], read).await
}

/// The pools in the order of their ids, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(store: &Store, after: Option<&str>, limit: u32) -> Result<Vec<UserPool>, Error> {
    store
        .all(&LIST, values![after.unwrap_or(""), limit], read)
        .await
}

/// Creates a pool; conflicts as `user_pool` when its id is taken.
pub fn insert(batch: &mut Batch, pool: &UserPool) {
    let UserPool {
        id,
        name,
        document,
        created_at,
        modified_at,
        version,
    } = pool;
    batch.one(
        "user_pool",
        &INSERT,
        values![id, name, document, *created_at, *modified_at, *version],
    );
}

/// Rewrites a pool; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, pool: &UserPool) {
    let UserPool {
        id,
        name,
        document,
        created_at: _,
        modified_at,
        version,
    } = pool;
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![id, *version, name, document, *modified_at],
    );
}

/// Deletes a pool with its clients and keys, so that nobody gets in any more; everything else in it follows with the next
/// sweeps. Conflicts as `user_pool` when there is none.
pub fn delete(batch: &mut Batch, id: &str, at: i64) {
    batch.one("user_pool", &DELETE, values![id]);
    batch.any(&DELETE_CLIENTS, values![id]);
    batch.any(&DELETE_SIGNING_KEYS, values![id]);
    deleted_pools::mark(batch, id, at);
}

fn read(mut row: Row) -> Result<UserPool, Error> {
    Ok(UserPool {
        id: row.text(0)?,
        name: row.text(1)?,
        document: row.text(2)?,
        created_at: row.integer(3)?,
        modified_at: row.integer(4)?,
        version: row.integer(5)?,
    })
}
