//! Roles.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    iam_attached_policies, iam_inline_policies,
    iam_owner::{Owner, OwnerKind},
    statement::statements,
    value::{Row, values},
};

/// A role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamRole {
    /// The name, in the case that it was created with; it is unique without regard to case.
    pub name: String,
    /// The path, from `/` to `/`.
    pub path: String,
    /// The unique id, `AROA…`.
    pub id: String,
    /// Everything else, a document of `iam`.
    pub document: String,
    /// When it was created.
    pub created_at: i64,
    /// Counts the changes.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "name, path, id, document, created_at, version"
    };
}

statements! {
    GET = concat!("SELECT ", columns!(), " FROM iam_roles WHERE name_key = $1");
    LIST = concat!("SELECT ", columns!(), " FROM iam_roles WHERE name_key > $1 AND substr(path, 1, $2) = $3 ORDER BY name_key LIMIT $4");
    INSERT = concat!("INSERT INTO iam_roles (name_key, ", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING");
    UPDATE = "UPDATE iam_roles SET name = $4, path = $5, document = $6, version = version + 1 WHERE name_key = $1 AND id = $2 AND version = $3";
    DELETE = "DELETE FROM iam_roles WHERE name_key = $1 AND id = $2 AND version = $3";
}

/// The role with this name, in whatever case.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, name: &str) -> Result<Option<IamRole>, Error> {
    store.one(&GET, values![name.to_lowercase()], read).await
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
    let after = after.unwrap_or("").to_lowercase();
    let length = i32::try_from(path_prefix.chars().count()).unwrap_or(i32::MAX);
    store
        .all(&LIST, values![after, length, path_prefix, limit], read)
        .await
}

/// Creates a role; conflicts as `name` when its name is taken.
pub fn insert(batch: &mut Batch, role: &IamRole) {
    let IamRole {
        name,
        path,
        id,
        document,
        created_at,
        version,
    } = role;
    batch.one(
        "name",
        &INSERT,
        values![
            name.to_lowercase(),
            name,
            path,
            id,
            document,
            *created_at,
            *version
        ],
    );
}

/// Rewrites a role; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, role: &IamRole) {
    let IamRole {
        name,
        path,
        id,
        document,
        created_at: _,
        version,
    } = role;
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![name.to_lowercase(), id, *version, name, path, document],
    );
}

/// Deletes a role with its policies; conflicts as `version` when it is not the one that was read.
pub fn delete(batch: &mut Batch, role: &IamRole) {
    batch.one(
        Conflict::VERSION,
        &DELETE,
        values![role.name.to_lowercase(), &role.id, role.version],
    );
    let owner = Owner {
        kind: OwnerKind::Role,
        id: &role.id,
    };
    iam_inline_policies::delete_all(batch, owner);
    iam_attached_policies::detach_all(batch, owner);
}

fn read(mut row: Row) -> Result<IamRole, Error> {
    Ok(IamRole {
        name: row.text(0)?,
        path: row.text(1)?,
        id: row.text(2)?,
        document: row.text(3)?,
        created_at: row.integer(4)?,
        version: row.integer(5)?,
    })
}
