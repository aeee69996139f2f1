//! Users of IAM, who are not the users of user pools.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    iam_access_keys, iam_attached_policies, iam_inline_policies,
    iam_owner::{Owner, OwnerKind},
    statement::statements,
    value::{Row, values},
};

/// A user of IAM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IamUser {
    /// The name, in the case that it was created with; it is unique without regard to case.
    pub name: String,
    /// The path, from `/` to `/`.
    pub path: String,
    /// The unique id, `AIDA…`.
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
    GET = concat!("SELECT ", columns!(), " FROM iam_users WHERE name_key = $1");
    LIST = concat!("SELECT ", columns!(), " FROM iam_users WHERE name_key > $1 AND substr(path, 1, $2) = $3 ORDER BY name_key LIMIT $4");
    INSERT = concat!("INSERT INTO iam_users (name_key, ", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING");
    UPDATE = "UPDATE iam_users SET name = $4, path = $5, document = $6, version = version + 1 WHERE name_key = $1 AND id = $2 AND version = $3";
    DELETE = "DELETE FROM iam_users WHERE name_key = $1 AND id = $2 AND version = $3";
}

/// The user with this name, in whatever case.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, name: &str) -> Result<Option<IamUser>, Error> {
    store.one(&GET, values![name.to_lowercase()], read).await
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
    let after = after.unwrap_or("").to_lowercase();
    let length = i32::try_from(path_prefix.chars().count()).unwrap_or(i32::MAX);
    store
        .all(&LIST, values![after, length, path_prefix, limit], read)
        .await
}

/// Creates a user; conflicts as `name` when its name is taken.
pub fn insert(batch: &mut Batch, user: &IamUser) {
    let IamUser {
        name,
        path,
        id,
        document,
        created_at,
        version,
    } = user;
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

/// Rewrites a user; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, user: &IamUser) {
    let IamUser {
        name,
        path,
        id,
        document,
        created_at: _,
        version,
    } = user;
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![name.to_lowercase(), id, *version, name, path, document],
    );
}

/// Gives a user another name or path, and its access keys with it; conflicts as `version` when it is not `before`
/// any more, and as `name` when the new name is taken.
pub fn rename(batch: &mut Batch, before: &IamUser, after: &IamUser) {
    batch.one(
        Conflict::VERSION,
        &DELETE,
        values![before.name.to_lowercase(), &before.id, before.version],
    );
    insert(
        batch,
        &IamUser {
            version: before.version + 1,
            ..after.clone()
        },
    );
    iam_access_keys::rename_all(batch, &before.name, &after.name);
}

/// Deletes a user with its policies and access keys; conflicts as `version` when it is not the one that was read.
pub fn delete(batch: &mut Batch, user: &IamUser) {
    batch.one(
        Conflict::VERSION,
        &DELETE,
        values![user.name.to_lowercase(), &user.id, user.version],
    );
    let owner = Owner {
        kind: OwnerKind::User,
        id: &user.id,
    };
    iam_inline_policies::delete_all(batch, owner);
    iam_attached_policies::detach_all(batch, owner);
    iam_access_keys::delete_all(batch, &user.name);
}

fn read(mut row: Row) -> Result<IamUser, Error> {
    Ok(IamUser {
        name: row.text(0)?,
        path: row.text(1)?,
        id: row.text(2)?,
        document: row.text(3)?,
        created_at: row.integer(4)?,
        version: row.integer(5)?,
    })
}
