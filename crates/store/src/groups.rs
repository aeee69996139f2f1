//! The groups of user pools.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// A group of users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The pool.
    pub pool_id: String,
    /// The name, unique within the pool.
    pub name: String,
    /// What an administrator wrote about it.
    pub description: Option<String>,
    /// The role that its members may take in an identity pool.
    pub role_arn: Option<String>,
    /// Whose role comes first; the lowest does.
    pub precedence: Option<i32>,
    /// When it was created.
    pub created_at: i64,
    /// When it was last changed.
    pub modified_at: i64,
    /// Counts the changes.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "g.pool_id, g.name, g.description, g.role_arn, g.precedence, g.created_at, g.modified_at, g.version"
    };
}
pub(crate) use columns;

statements! {
    GET = concat!("SELECT ", columns!(), " FROM user_groups g WHERE g.pool_id = $1 AND g.name = $2");
    LIST = concat!("SELECT ", columns!(), " FROM user_groups g WHERE g.pool_id = $1 AND g.name > $2 ORDER BY g.name LIMIT $3");
    INSERT = "INSERT INTO user_groups (pool_id, name, description, role_arn, precedence, created_at, modified_at, version) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE user_groups SET description = $4, role_arn = $5, precedence = $6, modified_at = $7, version = version + 1 \
        WHERE pool_id = $1 AND name = $2 AND version = $3";
    DELETE = "DELETE FROM user_groups WHERE pool_id = $1 AND name = $2";
    DELETE_MEMBERSHIPS = "DELETE FROM memberships WHERE pool_id = $1 AND group_name = $2";
}

/// The group with this name.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, pool_id: &str, name: &str) -> Result<Option<Group>, Error> {
    store.one(&GET, values![pool_id, name], read).await
}

/// The groups of a pool in the order of their names, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    pool_id: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<Group>, Error> {
    store
        .all(&LIST, values![pool_id, after.unwrap_or(""), limit], read)
        .await
}

/// Creates a group; conflicts as `group` when its name is taken.
pub fn insert(batch: &mut Batch, group: &Group) {
    let Group {
        pool_id,
        name,
        description,
        role_arn,
        precedence,
        created_at,
        modified_at,
        version,
    } = group;
    batch.one(
        "group",
        &INSERT,
        values![
            pool_id,
            name,
            description.as_ref(),
            role_arn.as_ref(),
            *precedence,
            *created_at,
            *modified_at,
            *version
        ],
    );
    // A membership that was added while a group of that name was deleted must not come back with this one (threat 57).
    batch.any(&DELETE_MEMBERSHIPS, values![pool_id, name]);
}

/// Rewrites a group; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, group: &Group) {
    let Group {
        pool_id,
        name,
        description,
        role_arn,
        precedence,
        created_at: _,
        modified_at,
        version,
    } = group;
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![
            pool_id,
            name,
            *version,
            description.as_ref(),
            role_arn.as_ref(),
            *precedence,
            *modified_at
        ],
    );
}

/// Deletes a group and its memberships; conflicts as `group` when there is none.
pub fn delete(batch: &mut Batch, pool_id: &str, name: &str) {
    batch.one("group", &DELETE, values![pool_id, name]);
    batch.any(&DELETE_MEMBERSHIPS, values![pool_id, name]);
}

pub(crate) fn read(mut row: Row) -> Result<Group, Error> {
    let precedence = row.optional_integer(4)?.map(i32::try_from).transpose();
    Ok(Group {
        pool_id: row.text(0)?,
        name: row.text(1)?,
        description: row.optional_text(2)?,
        role_arn: row.optional_text(3)?,
        precedence: precedence.map_err(|_| Error::Column(4))?,
        created_at: row.integer(5)?,
        modified_at: row.integer(6)?,
        version: row.integer(7)?,
    })
}
