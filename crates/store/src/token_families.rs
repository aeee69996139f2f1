//! The families of tokens that descend from one sign-in.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    user::{self, User},
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
    GET_WITH_USER = concat!(
        "SELECT ", user::columns!(), ", f.pool_id, f.sub, f.family, f.client_id, f.created_at, f.expires_at, f.rotation, f.version \
         FROM users u LEFT JOIN token_families f ON f.pool_id = u.pool_id AND f.sub = u.sub AND f.family = $3 \
         WHERE u.pool_id = $1 AND u.sub = $2"
    );
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

/// The user with this id, and the family with that one if it is there, in one question: whoever comes with a token is
/// asked for both.
///
/// # Errors
/// When the database fails.
pub async fn get_with_user(
    store: &Store,
    pool_id: &str,
    sub: &str,
    family: &str,
) -> Result<Option<(User, Option<TokenFamily>)>, Error> {
    store
        .one(&GET_WITH_USER, values![pool_id, sub, family], |mut row| {
            let family = read_from(&mut row, user::COLUMNS)?;
            Ok((user::read(row)?, family))
        })
        .await
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
    read_from(&mut row, 0)?.ok_or(Error::Column(0))
}

/// The family in the columns from `first` on; `None` when there is none.
fn read_from(row: &mut Row, first: usize) -> Result<Option<TokenFamily>, Error> {
    let Some(pool_id) = row.optional_text(first)? else {
        return Ok(None);
    };
    Ok(Some(TokenFamily {
        pool_id,
        sub: row.text(first + 1)?,
        family: row.text(first + 2)?,
        client_id: row.text(first + 3)?,
        created_at: row.integer(first + 4)?,
        expires_at: row.integer(first + 5)?,
        rotation: row.optional_text(first + 6)?,
        version: row.integer(first + 7)?,
    }))
}
