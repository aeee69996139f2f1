//! Pools that are gone. Their rows follow some at a time, so that deleting a pool of a million users does not make
//! everybody else wait for the writer.

use crate::{
    Batch, Error, Store,
    portions::ROWS,
    statement::{Statement, statements},
    value::values,
};

/// How many pools one sweep looks at.
const POOLS: u32 = 100;

/// A pool is remembered for that long: a request that read it just before its end may still write.
const REMEMBERED: i64 = 60 * 60 * 1000;

statements! {
    MARK = "INSERT INTO deleted_pools (id, deleted_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    LIST = "SELECT id FROM deleted_pools WHERE id > $1 ORDER BY id LIMIT $2";
    FORGET = "DELETE FROM deleted_pools WHERE id = $1 AND deleted_at < $2";
    USERS = "DELETE FROM users WHERE pool_id = $1 AND sub IN (SELECT sub FROM users WHERE pool_id = $1 LIMIT $2)";
    NAMES = "DELETE FROM user_names WHERE pool_id = $1 AND (kind, value) IN \
        (SELECT kind, value FROM user_names WHERE pool_id = $1 LIMIT $2)";
    SEARCH = "DELETE FROM user_search WHERE pool_id = $1 AND (attribute, value, sub) IN \
        (SELECT attribute, value, sub FROM user_search WHERE pool_id = $1 LIMIT $2)";
    COUNTS = "DELETE FROM user_counts WHERE pool_id = $1 AND shard IN (SELECT shard FROM user_counts WHERE pool_id = $1 LIMIT $2)";
    GROUPS = "DELETE FROM user_groups WHERE pool_id = $1 AND name IN (SELECT name FROM user_groups WHERE pool_id = $1 LIMIT $2)";
    MEMBERSHIPS = "DELETE FROM memberships WHERE pool_id = $1 AND (sub, group_name) IN \
        (SELECT sub, group_name FROM memberships WHERE pool_id = $1 LIMIT $2)";
    CODES = "DELETE FROM codes WHERE pool_id = $1 AND (sub, purpose) IN \
        (SELECT sub, purpose FROM codes WHERE pool_id = $1 LIMIT $2)";
    COUNTERS = "DELETE FROM counters WHERE pool_id = $1 AND (subject, kind) IN \
        (SELECT subject, kind FROM counters WHERE pool_id = $1 LIMIT $2)";
    USED = "DELETE FROM used_once WHERE pool_id = $1 AND id IN (SELECT id FROM used_once WHERE pool_id = $1 LIMIT $2)";
    FAMILIES = "DELETE FROM token_families WHERE pool_id = $1 AND (sub, family) IN \
        (SELECT sub, family FROM token_families WHERE pool_id = $1 LIMIT $2)";
    LOGINS = "DELETE FROM identity_logins WHERE pool_id = $1 AND (provider, subject) IN \
        (SELECT provider, subject FROM identity_logins WHERE pool_id = $1 LIMIT $2)";
    IDENTITIES = "DELETE FROM identities WHERE pool_id = $1 AND identity_id IN \
        (SELECT identity_id FROM identities WHERE pool_id = $1 LIMIT $2)";
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
    &USED,
    &FAMILIES,
    &LOGINS,
    &IDENTITIES,
];

/// Remembers a pool that is deleted in the same batch.
pub(crate) fn mark(batch: &mut Batch, id: &str, at: i64) {
    batch.any(&MARK, values![id, at]);
}

/// Deletes what pools have left behind, and says how many rows that were.
pub(crate) async fn sweep(store: &Store, now: i64) -> Result<u64, Error> {
    let ids = store
        .all(&LIST, values!["", POOLS], |mut row| row.text(0))
        .await?;
    let mut total = 0;
    for id in ids {
        for statement in LEFT_BEHIND {
            total += store
                .delete_in_portions(statement, || values![&id, ROWS])
                .await?;
        }
        store
            .delete_in_portions(&FORGET, || values![&id, now - REMEMBERED])
            .await?;
    }
    Ok(total)
}
