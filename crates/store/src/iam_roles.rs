//! Roles.

use crate::{Batch, Error, Store, iam_entities, iam_owner::OwnerKind};

pub use crate::iam_entities::IamEntity as IamRole;

iam_entities::table!("iam_roles", OwnerKind::Role);

/// The role with this name, in whatever case.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, name: &str) -> Result<Option<IamRole>, Error> {
    TABLE.get(store, name).await
}

/// The roles whose path begins with `path_prefix`, in the order of their names, behind the one named `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    path_prefix: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<IamRole>, Error> {
    TABLE.list(store, path_prefix, after, limit).await
}

/// Creates a role; conflicts as `name` when its name is taken.
pub fn insert(batch: &mut Batch, role: &IamRole) {
    TABLE.insert(batch, role);
}

/// Rewrites a role; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, role: &IamRole) {
    TABLE.update(batch, role);
}

/// Deletes a role with its policies; conflicts as `version` when it is not the one that was read.
pub fn delete(batch: &mut Batch, role: &IamRole) {
    TABLE.delete(batch, role);
}
