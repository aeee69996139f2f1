//! Users of IAM, who are not the users of user pools.

use crate::{Batch, Error, Store, iam_access_keys, iam_entities, iam_owner::OwnerKind};

pub use crate::iam_entities::IamEntity as IamUser;

iam_entities::table!("iam_users", OwnerKind::User);

/// The user with this name, in whatever case.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, name: &str) -> Result<Option<IamUser>, Error> {
    TABLE.get(store, name).await
}

/// The users whose path begins with `path_prefix`, in the order of their names, behind the one named `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    path_prefix: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<IamUser>, Error> {
    TABLE.list(store, path_prefix, after, limit).await
}

/// Creates a user; conflicts as `name` when its name is taken.
pub fn insert(batch: &mut Batch, user: &IamUser) {
    TABLE.insert(batch, user);
}

/// Rewrites a user; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, user: &IamUser) {
    TABLE.update(batch, user);
}

/// Deletes a user with its policies and access keys; conflicts as `version` when it is not the one that was read.
pub fn delete(batch: &mut Batch, user: &IamUser) {
    TABLE.delete(batch, user);
    iam_access_keys::delete_all(batch, &user.name);
}
