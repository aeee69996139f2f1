//! The forms that the passwords of a pool have been kept in.

use crate::{Batch, Error, Store, statement::statements, value::values};

/// A pool has a new form whenever its storage is configured anew, which is seldom.
const MOST: u32 = 32;

statements! {
    LIST = "SELECT form FROM password_forms WHERE pool_id = $1 ORDER BY form LIMIT $2";
    INSERT = "INSERT INTO password_forms (pool_id, form) VALUES ($1, $2) ON CONFLICT DO NOTHING";
}

/// The forms of a pool, in the order of their texts.
///
/// # Errors
/// When the database fails.
pub async fn list(store: &Store, pool_id: &str) -> Result<Vec<String>, Error> {
    store
        .all(&LIST, values![pool_id, MOST], |mut row| row.text(0))
        .await
}

/// Remembers a form.
pub fn insert(batch: &mut Batch, pool_id: &str, form: &str) {
    batch.any(&INSERT, values![pool_id, form]);
}
