//! The data keys that seal everything else, themselves sealed by a key-encryption key.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// A sealed data key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataKey {
    /// The id that stands in everything that it sealed.
    pub id: Vec<u8>,
    /// The key-encryption key that seals it.
    pub kek_id: String,
    /// The key, sealed.
    pub sealed: Vec<u8>,
    /// When it was made.
    pub created_at: i64,
}

statements! {
    LIST = "SELECT id, kek_id, sealed, created_at FROM data_keys ORDER BY created_at, id";
    INSERT = "INSERT INTO data_keys (id, kek_id, sealed, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    REPLACE = "UPDATE data_keys SET kek_id = $4, sealed = $5 WHERE id = $1 AND kek_id = $2 AND sealed = $3";
}

/// All data keys, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn list(store: &Store) -> Result<Vec<DataKey>, Error> {
    store.all(&LIST, Vec::new(), read).await
}

/// Keeps a new data key; conflicts as `data_key` when its id is taken.
pub fn insert(batch: &mut Batch, key: &DataKey) {
    batch.one(
        "data_key",
        &INSERT,
        values![&key.id, &key.kek_id, &key.sealed, key.created_at],
    );
}

/// Seals a data key anew; conflicts as `version` when somebody else did so first.
pub fn replace(batch: &mut Batch, before: &DataKey, after: &DataKey) {
    batch.one(
        Conflict::VERSION,
        &REPLACE,
        values![
            &before.id,
            &before.kek_id,
            &before.sealed,
            &after.kek_id,
            &after.sealed
        ],
    );
}

fn read(mut row: Row) -> Result<DataKey, Error> {
    Ok(DataKey {
        id: row.blob(0)?,
        kek_id: row.text(1)?,
        sealed: row.blob(2)?,
        created_at: row.integer(3)?,
    })
}
