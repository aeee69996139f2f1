//! User pools.

use crate::{Batch, Error, Store, app_clients, pools, signing_keys};

pub use crate::pools::Pool as UserPool;

pools::table!("user_pools", "user_pool");

/// The pool with this id.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, id: &str) -> Result<Option<UserPool>, Error> {
    TABLE.get(store, id).await
}

/// The pools in the order of their ids, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(store: &Store, after: Option<&str>, limit: u32) -> Result<Vec<UserPool>, Error> {
    TABLE.list(store, after, limit).await
}

/// Creates a pool; conflicts as `user_pool` when its id is taken.
pub fn insert(batch: &mut Batch, pool: &UserPool) {
    TABLE.insert(batch, pool);
}

/// Rewrites a pool; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, pool: &UserPool) {
    TABLE.update(batch, pool);
}

/// Deletes a pool with its clients and keys, so that nobody gets in any more; everything else in it is left
/// to [`deleted_pools`](crate::deleted_pools). Conflicts as `user_pool` when there is none.
pub fn delete(batch: &mut Batch, id: &str, at: i64) {
    TABLE.delete(batch, id, at);
    app_clients::delete_all(batch, id);
    signing_keys::delete_all(batch, id);
}
