//! The users of user pools: their rows, and with every write the rows that they are found by.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    user::{columns, names_as_json, read},
    user_names, user_search,
    value::values,
};

pub use crate::{
    user::{Name, NameKind, User},
    user_names::by_any,
    user_search::{Match, Position, SEARCHABLE, list_by_status, search},
};

/// In how many rows the number of users is kept.
const SHARDS: u32 = 16;

statements! {
    BY_SUB = concat!("SELECT ", columns!(), " FROM users u WHERE u.pool_id = $1 AND u.sub = $2");
    NOBODY = concat!("SELECT ", columns!(), " FROM users u WHERE u.pool_id = '' AND u.sub = ''");
    LIST = concat!("SELECT ", columns!(), " FROM users u WHERE u.pool_id = $1 AND u.sub > $2 ORDER BY u.sub LIMIT $3");
    LIST_BY_ENABLED = concat!(
        "SELECT ", columns!(), " FROM users u WHERE u.pool_id = $1 AND u.enabled = $2 AND u.sub > $3 ORDER BY u.sub LIMIT $4"
    );
    INSERT = "INSERT INTO users (pool_id, sub, username, status, enabled, attributes, credential, details, names, \
        signed_out_at, created_at, modified_at, version) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE users SET username = $4, status = $5, enabled = $6, attributes = $7, credential = $8, details = $9, \
        names = $10, signed_out_at = $11, modified_at = $12, version = version + 1 \
        WHERE pool_id = $1 AND sub = $2 AND version = $3";
    RESEAL = "UPDATE users SET credential = $4, version = version + 1 WHERE pool_id = $1 AND sub = $2 AND credential = $3";
    STANDS = "UPDATE users SET version = version \
        WHERE pool_id = $1 AND sub = $2 AND enabled = $3 AND signed_out_at = $4 AND status = $5";
    SIGN_OUT = "UPDATE users SET signed_out_at = CASE WHEN signed_out_at < $3 THEN $3 ELSE signed_out_at + 1 END, \
        version = version + 1 WHERE pool_id = $1 AND sub = $2";
    DELETE = "DELETE FROM users WHERE pool_id = $1 AND sub = $2 AND version = $3";
    DELETE_MEMBERSHIPS = "DELETE FROM memberships WHERE pool_id = $1 AND sub = $2";
    DELETE_CODES = "DELETE FROM codes WHERE pool_id = $1 AND sub = $2";
    DELETE_FAMILIES = "DELETE FROM token_families WHERE pool_id = $1 AND sub = $2";
    COUNT = "SELECT CAST(COALESCE(SUM(users), 0) AS BIGINT) FROM user_counts WHERE pool_id = $1";
    ADD_TO_COUNT = "INSERT INTO user_counts (pool_id, shard, users) VALUES ($1, $2, $3) \
        ON CONFLICT (pool_id, shard) DO UPDATE SET users = user_counts.users + excluded.users";
}

/// Refuses the batch, with the label "standing", when the user was disabled, signed out or given another status since
/// they were read: what was decided about them does not hold any more.
pub fn stands(batch: &mut Batch, user: &User) {
    batch.one(
        "standing",
        &STANDS,
        values![
            &user.pool_id,
            &user.sub,
            user.enabled,
            user.signed_out_at,
            &user.status
        ],
    );
}

/// Keeps the same password in another form, unless it is another password by now.
pub fn reseal(batch: &mut Batch, user: &User, before: &[u8], after: &[u8]) {
    batch.any(&RESEAL, values![&user.pool_id, &user.sub, before, after]);
}

/// As [`User::sign_out`], whoever else changes the user at the same time; label "user" when the user is gone.
pub fn sign_out(batch: &mut Batch, pool_id: &str, sub: &str, at: i64) {
    batch.one("user", &SIGN_OUT, values![pool_id, sub, at]);
}

/// The user with this id.
///
/// # Errors
/// When the database fails.
pub async fn by_sub(store: &Store, pool_id: &str, sub: &str) -> Result<Option<User>, Error> {
    store.one(&BY_SUB, values![pool_id, sub], read).await
}

/// The work of [`by_sub`] for somebody who does not exist.
///
/// # Errors
/// When the database fails.
pub async fn read_nobody(store: &Store) -> Result<(), Error> {
    store.one(&NOBODY, values![], read).await.map(drop)
}

/// The users of a pool in the order of their ids, behind `after_sub`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    pool_id: &str,
    after_sub: Option<&str>,
    limit: u32,
) -> Result<Vec<User>, Error> {
    store
        .all(
            &LIST,
            values![pool_id, after_sub.unwrap_or(""), limit],
            read,
        )
        .await
}

/// The users that may, or may not, sign in, in the order of their ids, behind `after_sub`.
///
/// # Errors
/// When the database fails.
pub async fn list_by_enabled(
    store: &Store,
    pool_id: &str,
    enabled: bool,
    after_sub: Option<&str>,
    limit: u32,
) -> Result<Vec<User>, Error> {
    store
        .all(
            &LIST_BY_ENABLED,
            values![pool_id, enabled, after_sub.unwrap_or(""), limit],
            read,
        )
        .await
}

/// The number of users of a pool, at a cost that does not depend on it.
///
/// # Errors
/// When the database fails.
pub async fn count(store: &Store, pool_id: &str) -> Result<i64, Error> {
    Ok(store
        .one(&COUNT, values![pool_id], |row| row.integer(0))
        .await?
        .unwrap_or(0))
}

/// Creates a user; conflicts as `user` when the id is taken, and as the kind of a name
/// (`username`, `email`, …) when another user of the pool has it.
pub fn insert(batch: &mut Batch, user: &User) {
    batch.one(
        "user",
        &INSERT,
        values![
            &user.pool_id,
            &user.sub,
            &user.username,
            &user.status,
            user.enabled,
            // Texts always have a JSON form; were it otherwise, NULL is refused by the schema.
            serde_json::to_string(&user.attributes).ok(),
            user.credential.as_ref(),
            &user.details,
            names_as_json(&user.names),
            user.signed_out_at,
            user.created_at,
            user.modified_at,
            user.version,
        ],
    );
    user_names::replace(batch, user, None);
    user_search::insert(batch, user, user_search::rows(user));
    count_up(batch, user, 1);
}

/// Rewrites a user; conflicts as `version` when it is not `before` any more, and as the kind of a name when
/// another user has the new one.
pub fn update(batch: &mut Batch, before: &User, after: &User) {
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![
            &before.pool_id,
            &before.sub,
            before.version,
            &after.username,
            &after.status,
            after.enabled,
            serde_json::to_string(&after.attributes).ok(),
            after.credential.as_ref(),
            &after.details,
            names_as_json(&after.names),
            after.signed_out_at,
            after.modified_at,
        ],
    );
    user_names::replace(batch, after, Some(before));
    let (old, new) = (user_search::rows(before), user_search::rows(after));
    user_search::delete(batch, before, old.difference(&new));
    user_search::insert(batch, before, new.difference(&old).cloned().collect());
}

/// Deletes a user and everything that is kept under its id; conflicts as `version` when it is not the one that was read.
pub fn delete(batch: &mut Batch, user: &User) {
    batch.one(
        Conflict::VERSION,
        &DELETE,
        values![&user.pool_id, &user.sub, user.version],
    );
    user_names::delete(batch, user);
    user_search::delete(batch, user, user_search::rows(user).iter());
    for statement in [&DELETE_MEMBERSHIPS, &DELETE_CODES, &DELETE_FAMILIES] {
        batch.any(statement, values![&user.pool_id, &user.sub]);
    }
    count_up(batch, user, -1);
}

/// Last in its batch, so that the row of the shard is locked for as short as possible.
fn count_up(batch: &mut Batch, user: &User, by: i64) {
    let shard = user.sub.bytes().fold(0_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(byte.into())
    }) % SHARDS;
    batch.any(&ADD_TO_COUNT, values![&user.pool_id, shard, by]);
}
