//! Pools that are gone. Their rows follow some at a time, so that deleting a pool of a million users does not make
//! everybody else wait for the writer.

use crate::{
    Batch, Error, Store,
    portions::ROWS,
    statement::{Statement, statements},
    value::values,
};

/// A pool is remembered for that long: a request that read it just before its end may still write.
const REMEMBERED: i64 = 60 * 60 * 1000;

/// A pool that was made again under its id is not deleted a second time: the mark goes in the batch that makes it, and
/// what was written since is not seen by a statement that still saw the mark.
macro_rules! still_deleted {
    () => {
        " AND EXISTS (SELECT 1 FROM deleted_pools d WHERE d.id = $1)"
    };
}

statements! {
    MARK = "INSERT INTO deleted_pools (id, deleted_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    LIST = "SELECT id FROM deleted_pools WHERE id > '' AND deleted_at < $1 ORDER BY id LIMIT $2";
    GET = "SELECT deleted_at FROM deleted_pools WHERE id = $1";
    UNMARK = "DELETE FROM deleted_pools WHERE id = $1";
    FORGET = "DELETE FROM deleted_pools WHERE id = $1 AND deleted_at < $2";
    USERS = concat!("DELETE FROM users WHERE pool_id = $1 AND sub IN (SELECT sub FROM users WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    NAMES = concat!("DELETE FROM user_names WHERE pool_id = $1 AND (kind, value) IN \
        (SELECT kind, value FROM user_names WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    SEARCH = concat!("DELETE FROM user_search WHERE pool_id = $1 AND (attribute, value, sub) IN \
        (SELECT attribute, value, sub FROM user_search WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    COUNTS = concat!("DELETE FROM user_counts WHERE pool_id = $1 AND shard IN (SELECT shard FROM user_counts WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    GROUPS = concat!("DELETE FROM user_groups WHERE pool_id = $1 AND name IN (SELECT name FROM user_groups WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    MEMBERSHIPS = concat!("DELETE FROM memberships WHERE pool_id = $1 AND (sub, group_name) IN \
        (SELECT sub, group_name FROM memberships WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    CODES = concat!("DELETE FROM codes WHERE pool_id = $1 AND (sub, purpose) IN \
        (SELECT sub, purpose FROM codes WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    COUNTERS = concat!("DELETE FROM counters WHERE pool_id = $1 AND (subject, kind) IN \
        (SELECT subject, kind FROM counters WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    PASSWORD_FORMS = concat!("DELETE FROM password_forms WHERE pool_id = $1 AND form IN \
        (SELECT form FROM password_forms WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    USED = concat!("DELETE FROM used_once WHERE pool_id = $1 AND id IN (SELECT id FROM used_once WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    FAMILIES = concat!("DELETE FROM token_families WHERE pool_id = $1 AND (sub, family) IN \
        (SELECT sub, family FROM token_families WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    LOGINS = concat!("DELETE FROM identity_logins WHERE pool_id = $1 AND (provider, subject) IN \
        (SELECT provider, subject FROM identity_logins WHERE pool_id = $1 LIMIT $2)", still_deleted!());
    IDENTITIES = concat!("DELETE FROM identities WHERE pool_id = $1 AND identity_id IN \
        (SELECT identity_id FROM identities WHERE pool_id = $1 LIMIT $2)", still_deleted!());
}

/// What a pool leaves behind.
const LEFT_BEHIND: &[&Statement] = &[
    &USERS,
    &NAMES,
    &SEARCH,
    &COUNTS,
    &GROUPS,
    &MEMBERSHIPS,
    &CODES,
    &COUNTERS,
    &PASSWORD_FORMS,
    &USED,
    &FAMILIES,
    &LOGINS,
    &IDENTITIES,
];

/// Remembers a pool that is deleted in the same batch.
pub(crate) fn mark(batch: &mut Batch, id: &str, at: i64) {
    batch.any(&MARK, values![id, at]);
}

/// Makes room for a pool that gets the id of one that is gone: what that one left behind is deleted now, and its mark in
/// the batch.
///
/// # Errors
/// When the database fails.
pub async fn make_room(store: &Store, batch: &mut Batch, id: &str) -> Result<(), Error> {
    let marked = store.one(&GET, values![id], |row| row.integer(0)).await?;
    if marked.is_some() {
        delete_rows(store, id).await?;
        batch.any(&UNMARK, values![id]);
    }
    Ok(())
}

/// Pools that were deleted before a time and are not forgotten.
///
/// # Errors
/// When the database fails.
pub async fn list(store: &Store, before: i64, limit: u32) -> Result<Vec<String>, Error> {
    let read = |mut row: crate::value::Row| row.text(0);
    store.all(&LIST, values![before, limit], read).await
}

/// Deletes what a pool has left behind, and says when to look again; `None` when the pool is forgotten.
///
/// # Errors
/// When the database fails; what was deleted until then stays so.
pub async fn delete_what_is_left(store: &Store, id: &str, now: i64) -> Result<Option<i64>, Error> {
    delete_rows(store, id).await?;
    store
        .delete_in_portions(&FORGET, || values![id, now - REMEMBERED])
        .await?;
    store.give_space_back().await?;
    let deleted_at = store.one(&GET, values![id], |row| row.integer(0)).await?;
    Ok(deleted_at.map(|at| at + REMEMBERED + 1))
}

async fn delete_rows(store: &Store, id: &str) -> Result<(), Error> {
    for statement in LEFT_BEHIND {
        store
            .delete_in_portions(statement, || values![id, ROWS])
            .await?;
    }
    Ok(())
}
