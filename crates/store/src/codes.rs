//! One-time codes that were sent to users.

use crate::{
    Batch, Error, Store,
    statement::statements,
    value::{Row, values},
};

/// A code that a user has to give back. There is one per purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The pool.
    pub pool_id: String,
    /// The user's id.
    pub sub: String,
    /// What the code proves.
    pub purpose: String,
    /// The code, sealed.
    pub sealed: Vec<u8>,
    /// The attribute whose value the code was sent to.
    pub target_attribute: String,
    /// The value that the code was sent to.
    pub target_value: String,
    /// When it was made.
    pub created_at: i64,
    /// When it is void.
    pub expires_at: i64,
    /// Whether it was given back.
    pub used: bool,
}

macro_rules! columns {
    () => {
        "pool_id, sub, purpose, sealed, target_attribute, target_value, created_at, expires_at, used"
    };
}

statements! {
    GET = concat!("SELECT ", columns!(), " FROM codes WHERE pool_id = $1 AND sub = $2 AND purpose = $3");
    PUT = concat!(
        "INSERT INTO codes (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (pool_id, sub, purpose) DO UPDATE SET ",
        "sealed = excluded.sealed, target_attribute = excluded.target_attribute, target_value = excluded.target_value, ",
        "created_at = excluded.created_at, expires_at = excluded.expires_at, used = excluded.used"
    );
    CONSUME = "UPDATE codes SET used = TRUE, expires_at = $6 \
        WHERE pool_id = $1 AND sub = $2 AND purpose = $3 AND created_at = $4 AND sealed = $5 AND used = FALSE";
}

/// The user's code for this purpose, expired and used or not.
///
/// # Errors
/// When the database fails.
pub async fn get(
    store: &Store,
    pool_id: &str,
    sub: &str,
    purpose: &str,
) -> Result<Option<Code>, Error> {
    store.one(&GET, values![pool_id, sub, purpose], read).await
}

/// Keeps a code, in the place of the one that was there for the same purpose.
pub fn put(batch: &mut Batch, code: &Code) {
    let Code {
        pool_id,
        sub,
        purpose,
        sealed,
        target_attribute,
        target_value,
        created_at,
        expires_at,
        used,
    } = code;
    batch.any(
        &PUT,
        values![
            pool_id,
            sub,
            purpose,
            sealed,
            target_attribute,
            target_value,
            *created_at,
            *expires_at,
            *used
        ],
    );
}

/// Marks a code as used for good, and expired; conflicts as `code` when somebody else was faster or it has been replaced.
/// The attack: one code that is presented by two requests at once counts twice.
pub fn consume(batch: &mut Batch, code: &Code, now: i64) {
    batch.one(
        "code",
        &CONSUME,
        values![
            &code.pool_id,
            &code.sub,
            &code.purpose,
            code.created_at,
            &code.sealed,
            now
        ],
    );
}

fn read(mut row: Row) -> Result<Code, Error> {
    Ok(Code {
        pool_id: row.text(0)?,
        sub: row.text(1)?,
        purpose: row.text(2)?,
        sealed: row.blob(3)?,
        target_attribute: row.text(4)?,
        target_value: row.text(5)?,
        created_at: row.integer(6)?,
        expires_at: row.integer(7)?,
        used: row.boolean(8)?,
    })
}
