//! Identity pools.

use crate::{Batch, Error, Store, pools};

pub use crate::pools::Pool as IdentityPool;

pools::table!("identity_pools", "identity_pool");

/// The pool with this id.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, id: &str) -> Result<Option<IdentityPool>, Error> {
    TABLE.get(store, id).await
}

/// The pools in the order of their ids, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<IdentityPool>, Error> {
    TABLE.list(store, after, limit).await
}

/// Creates a pool; conflicts as `identity_pool` when its id is taken.
pub fn insert(batch: &mut Batch, pool: &IdentityPool) {
    TABLE.insert(batch, pool);
}

/// Rewrites a pool; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, pool: &IdentityPool) {
    TABLE.update(batch, pool);
}

/// Deletes a pool; its identities are [`crate::deleted_pools`]. Conflicts as `identity_pool` when there is none.
pub fn delete(batch: &mut Batch, id: &str, at: i64) {
    TABLE.delete(batch, id, at);
}
