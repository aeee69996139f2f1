//! The families of tokens that descend from one sign-in.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// A sign-in whose refresh token still works. Without its row, nothing of the family does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenFamily {
    /// The pool.
    pub pool_id: String,
    /// The user's id.
    pub sub: String,
    /// The family's id, the `origin_jti` of its tokens.
    pub family: String,
    /// The client that the user signed in to.
    pub client_id: String,
    /// When the user signed in.
    pub created_at: i64,
    /// When the refresh token is void.
    pub expires_at: i64,
    /// Which refresh token is the current one, a document of `user-pools`, where the client rotates them.
    pub rotation: Option<String>,
    /// Counts the changes.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "pool_id, sub, family, client_id, created_at, expires_at, rotation, version"
    };
}

statements! {
    GET = concat!("SELECT ", columns!(), " FROM token_families WHERE pool_id = $1 AND sub = $2 AND family = $3");
    INSERT = concat!("INSERT INTO token_families (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING");
    UPDATE = "UPDATE token_families SET expires_at = $5, rotation = $6, version = version + 1 \
        WHERE pool_id = $1 AND sub = $2 AND family = $3 AND version = $4";
    DELETE = "DELETE FROM token_families WHERE pool_id = $1 AND sub = $2 AND family = $3";
    DELETE_OF_USER = "DELETE FROM token_families WHERE pool_id = $1 AND sub = $2";
}

/// The family of a user with this id.
///
/// # Errors
/// When the database fails.
pub async fn get(
    store: &Store,
    pool_id: &str,
    sub: &str,
    family: &str,
) -> Result<Option<TokenFamily>, Error> {
    store.one(&GET, values![pool_id, sub, family], read).await
}

/// Founds a family; conflicts as `token_family` when its id is taken.
pub fn insert(batch: &mut Batch, entity: &TokenFamily) {
    let TokenFamily {
        pool_id,
        sub,
        family,
        client_id,
        created_at,
        expires_at,
        rotation,
        version,
    } = entity;
    batch.one(
        "token_family",
        &INSERT,
        values![
            pool_id,
            sub,
            family,
            client_id,
            *created_at,
            *expires_at,
            rotation.as_ref(),
            *version
        ],
    );
}

/// Rewrites a family's expiry and rotation; conflicts as `version` when it is not the one that was read, or has
/// been revoked meanwhile.
pub fn update(batch: &mut Batch, entity: &TokenFamily) {
    let TokenFamily {
        pool_id,
        sub,
        family,
        expires_at,
        rotation,
        version,
        ..
    } = entity;
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![
            pool_id,
            sub,
            family,
            *version,
            *expires_at,
            rotation.as_ref()
        ],
    );
}

/// Revokes a family, if it is there.
pub fn delete(batch: &mut Batch, pool_id: &str, sub: &str, family: &str) {
    batch.any(&DELETE, values![pool_id, sub, family]);
}

/// Revokes all families of a user.
pub fn delete_of_user(batch: &mut Batch, pool_id: &str, sub: &str) {
    batch.any(&DELETE_OF_USER, values![pool_id, sub]);
}

fn read(mut row: Row) -> Result<TokenFamily, Error> {
    Ok(TokenFamily {
        pool_id: row.text(0)?,
        sub: row.text(1)?,
        family: row.text(2)?,
        client_id: row.text(3)?,
        created_at: row.integer(4)?,
        expires_at: row.integer(5)?,
        rotation: row.optional_text(6)?,
        version: row.integer(7)?,
    })
}
