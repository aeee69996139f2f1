//! The keys that sign tokens.

use crate::{
    Batch, Error, Store,
    statement::statements,
    value::{Row, values},
};

/// A signing key of a pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningKey {
    /// The pool, or whoever else signs.
    pub pool_id: String,
    /// The key's id, as it stands in the header of a token.
    pub kid: String,
    /// Which tokens it signs: `id`, `access`, …
    pub token_use: String,
    /// The private key, sealed.
    pub sealed: Vec<u8>,
    /// The public key as JSON.
    pub public_jwk: String,
    /// When it was made.
    pub created_at: i64,
    /// Since when it only verifies.
    pub retired_at: Option<i64>,
}

macro_rules! columns {
    () => {
        "pool_id, kid, token_use, sealed, public_jwk, created_at, retired_at"
    };
}

statements! {
    LIST = concat!("SELECT ", columns!(), " FROM signing_keys WHERE pool_id = $1 ORDER BY created_at DESC, kid");
    INSERT = concat!("INSERT INTO signing_keys (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING");
    RETIRE = "UPDATE signing_keys SET retired_at = $3 WHERE pool_id = $1 AND kid = $2 AND retired_at IS NULL";
    DELETE = "DELETE FROM signing_keys WHERE pool_id = $1 AND kid = $2";
    DELETE_ALL = "DELETE FROM signing_keys WHERE pool_id = $1";
}

/// The keys of a pool, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(store: &Store, pool_id: &str) -> Result<Vec<SigningKey>, Error> {
    store.all(&LIST, values![pool_id], read).await
}

/// Keeps a new key; conflicts as `signing_key` when its id is taken.
pub fn insert(batch: &mut Batch, key: &SigningKey) {
    let SigningKey {
        pool_id,
        kid,
        token_use,
        sealed,
        public_jwk,
        created_at,
        retired_at,
    } = key;
    batch.one(
        "signing_key",
        &INSERT,
        values![
            pool_id,
            kid,
            token_use,
            sealed,
            public_jwk,
            *created_at,
            *retired_at
        ],
    );
}

/// Lets a key sign no more; conflicts as `signing_key` when there is none that still does.
pub fn retire(batch: &mut Batch, pool_id: &str, kid: &str, at: i64) {
    batch.one("signing_key", &RETIRE, values![pool_id, kid, at]);
}

/// Forgets a key, if it is there.
pub fn delete(batch: &mut Batch, pool_id: &str, kid: &str) {
    batch.any(&DELETE, values![pool_id, kid]);
}

/// Forgets the keys of a pool.
pub(crate) fn delete_all(batch: &mut Batch, pool_id: &str) {
    batch.any(&DELETE_ALL, values![pool_id]);
}

fn read(mut row: Row) -> Result<SigningKey, Error> {
    Ok(SigningKey {
        pool_id: row.text(0)?,
        kid: row.text(1)?,
        token_use: row.text(2)?,
        sealed: row.blob(3)?,
        public_jwk: row.text(4)?,
        created_at: row.integer(5)?,
        retired_at: row.optional_integer(6)?,
    })
}
