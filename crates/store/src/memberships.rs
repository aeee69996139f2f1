//! Which users are in which groups.

use crate::{
    Batch, Error, Store,
    groups::{self, Group},
    statement::statements,
    user::{self, User},
    value::values,
};

macro_rules! groups_of {
    ($rest:literal) => {
        concat!(
            "SELECT ", groups::columns!(), " FROM memberships m JOIN user_groups g ON g.pool_id = m.pool_id AND g.name = m.group_name ",
            "WHERE m.pool_id = $1 AND m.sub = $2", $rest
        )
    };
}

statements! {
    OF_USER = groups_of!(" ORDER BY m.group_name");
    PAGE_OF_USER = groups_of!(" AND m.group_name > $3 ORDER BY m.group_name LIMIT $4");
    MEMBERS = concat!(
        "SELECT ", user::columns!(), " FROM memberships m JOIN users u ON u.pool_id = m.pool_id AND u.sub = m.sub ",
        "WHERE m.pool_id = $1 AND m.group_name = $2 AND m.sub > $3 ORDER BY m.sub LIMIT $4"
    );
    ADD = "INSERT INTO memberships (pool_id, sub, group_name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    REMOVE = "DELETE FROM memberships WHERE pool_id = $1 AND sub = $2 AND group_name = $3";
}

/// All groups of a user, in the order of their names.
///
/// # Errors
/// When the database fails.
pub async fn of_user(store: &Store, pool_id: &str, sub: &str) -> Result<Vec<Group>, Error> {
    store
        .all(&OF_USER, values![pool_id, sub], groups::read)
        .await
}

/// The groups of a user in the order of their names, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn groups_of_user(
    store: &Store,
    pool_id: &str,
    sub: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<Group>, Error> {
    store
        .all(
            &PAGE_OF_USER,
            values![pool_id, sub, after.unwrap_or(""), limit],
            groups::read,
        )
        .await
}

/// The members of a group in the order of their ids, behind `after_sub`.
///
/// # Errors
/// When the database fails.
pub async fn members(
    store: &Store,
    pool_id: &str,
    group: &str,
    after_sub: Option<&str>,
    limit: u32,
) -> Result<Vec<User>, Error> {
    store
        .all(
            &MEMBERS,
            values![pool_id, group, after_sub.unwrap_or(""), limit],
            user::read,
        )
        .await
}

/// Puts a user into a group, unless it is there already.
pub fn add(batch: &mut Batch, pool_id: &str, group: &str, sub: &str) {
    batch.any(&ADD, values![pool_id, sub, group]);
}

/// Takes a user out of a group, if it is there.
pub fn remove(batch: &mut Batch, pool_id: &str, group: &str, sub: &str) {
    batch.any(&REMOVE, values![pool_id, sub, group]);
}
