//! A few texts that the nodes of a deployment share.

use crate::{Batch, Error, Store, statement::statements, value::values};

statements! {
    GET = "SELECT value FROM settings WHERE name = $1";
    PUT_IF_ABSENT = "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    PUT = "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
}

/// The text that is kept under this key.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, key: &str) -> Result<Option<String>, Error> {
    store.one(&GET, values![key], |mut row| row.text(0)).await
}

/// Keeps a text; conflicts as `setting` when there is one already. Of nodes that start together one wins, and the
/// others read what it kept.
pub fn put_if_absent(batch: &mut Batch, key: &str, value: &str) {
    batch.one("setting", &PUT_IF_ABSENT, values![key, value]);
}

/// Keeps a text, whatever was there.
pub fn put(batch: &mut Batch, key: &str, value: &str) {
    batch.any(&PUT, values![key, value]);
}
