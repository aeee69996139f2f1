//! The identities of identity pools and the logins that lead to them.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// An identity of an identity pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The pool.
    pub pool_id: String,
    /// The identity's id, which is unique in the whole database.
    pub identity_id: String,
    /// Whether it still leads to credentials.
    pub enabled: bool,
    /// Everything else, a document of `identity-pools`.
    pub document: String,
    /// When it was created.
    pub created_at: i64,
    /// When it was last changed.
    pub modified_at: i64,
    /// Counts the changes.
    pub version: i64,
}

/// Somebody at a provider who is an identity here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityLogin {
    /// The pool.
    pub pool_id: String,
    /// The name of the provider.
    pub provider: String,
    /// The id that the provider knows the user by.
    pub subject: String,
    /// The identity.
    pub identity_id: String,
}

macro_rules! columns {
    () => {
        "i.identity_id, i.pool_id, i.enabled, i.document, i.created_at, i.modified_at, i.version"
    };
}

statements! {
    GET = concat!("SELECT ", columns!(), " FROM identities i WHERE i.identity_id = $1");
    BY_LOGIN = concat!(
        "SELECT ", columns!(), " FROM identity_logins l JOIN identities i ON i.identity_id = l.identity_id AND i.pool_id = l.pool_id ",
        "WHERE l.pool_id = $1 AND l.provider = $2 AND l.subject = $3"
    );
    LIST = concat!(
        "SELECT ", columns!(), " FROM identities i WHERE i.pool_id = $1 AND i.identity_id > $2 ORDER BY i.identity_id LIMIT $3"
    );
    LIST_BY_ENABLED = concat!(
        "SELECT ", columns!(), " FROM identities i WHERE i.pool_id = $1 AND i.enabled = $2 AND i.identity_id > $3 ORDER BY i.identity_id LIMIT $4"
    );
    INSERT = "INSERT INTO identities (identity_id, pool_id, enabled, document, created_at, modified_at, version) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE identities SET enabled = $4, document = $5, modified_at = $6, version = version + 1 \
        WHERE identity_id = $1 AND pool_id = $2 AND version = $3";
    DELETE = "DELETE FROM identities WHERE identity_id = $1 AND pool_id = $2 AND version = $3";
    LOGINS = "SELECT pool_id, provider, subject, identity_id FROM identity_logins WHERE identity_id = $1 ORDER BY provider, subject";
    ADD_LOGIN = "INSERT INTO identity_logins (pool_id, provider, subject, identity_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    REMOVE_LOGIN = "DELETE FROM identity_logins WHERE pool_id = $1 AND provider = $2 AND subject = $3 AND identity_id = $4";
    REMOVE_LOGINS = "DELETE FROM identity_logins WHERE identity_id = $1";
}

/// The identity with this id, of whatever pool. Where the caller names a pool too, compare it: an identity of
/// another pool is none of its business.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, identity_id: &str) -> Result<Option<Identity>, Error> {
    store.one(&GET, values![identity_id], read).await
}

/// The identity that a login leads to.
///
/// # Errors
/// When the database fails.
pub async fn by_login(
    store: &Store,
    pool_id: &str,
    provider: &str,
    subject: &str,
) -> Result<Option<Identity>, Error> {
    store
        .one(&BY_LOGIN, values![pool_id, provider, subject], read)
        .await
}

/// The logins that lead to an identity.
///
/// # Errors
/// When the database fails.
pub async fn logins_of(store: &Store, identity_id: &str) -> Result<Vec<IdentityLogin>, Error> {
    store.all(&LOGINS, values![identity_id], read_login).await
}

/// The identities of a pool in the order of their ids, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    pool_id: &str,
    after: Option<&str>,
    limit: u32,
    hide_disabled: bool,
) -> Result<Vec<Identity>, Error> {
    let after = after.unwrap_or("");
    if hide_disabled {
        store
            .all(&LIST_BY_ENABLED, values![pool_id, true, after, limit], read)
            .await
    } else {
        store.all(&LIST, values![pool_id, after, limit], read).await
    }
}

/// Creates an identity; conflicts as `identity` when its id is taken.
pub fn insert(batch: &mut Batch, identity: &Identity) {
    let Identity {
        pool_id,
        identity_id,
        enabled,
        document,
        created_at,
        modified_at,
        version,
    } = identity;
    batch.one(
        "identity",
        &INSERT,
        values![
            identity_id,
            pool_id,
            *enabled,
            document,
            *created_at,
            *modified_at,
            *version
        ],
    );
}

/// Rewrites an identity; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, identity: &Identity) {
    let Identity {
        pool_id,
        identity_id,
        enabled,
        document,
        created_at: _,
        modified_at,
        version,
    } = identity;
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![
            identity_id,
            pool_id,
            *version,
            *enabled,
            document,
            *modified_at
        ],
    );
}

/// Deletes an identity and its logins; conflicts as `version` when it is not the one that was read.
pub fn delete(batch: &mut Batch, identity: &Identity) {
    let Identity {
        pool_id,
        identity_id,
        version,
        ..
    } = identity;
    batch.one(
        Conflict::VERSION,
        &DELETE,
        values![identity_id, pool_id, *version],
    );
    batch.any(&REMOVE_LOGINS, values![identity_id]);
}

/// Lets a login lead to an identity; conflicts as `login` when it leads to one already.
pub fn add_login(batch: &mut Batch, login: &IdentityLogin) {
    batch.one("login", &ADD_LOGIN, login_values(login));
}

/// Takes a login from its identity; conflicts as `login` when it does not lead there.
pub fn remove_login(batch: &mut Batch, login: &IdentityLogin) {
    batch.one("login", &REMOVE_LOGIN, login_values(login));
}

fn login_values(login: &IdentityLogin) -> Vec<crate::value::Value> {
    values![
        &login.pool_id,
        &login.provider,
        &login.subject,
        &login.identity_id
    ]
}

fn read(mut row: Row) -> Result<Identity, Error> {
    Ok(Identity {
        identity_id: row.text(0)?,
        pool_id: row.text(1)?,
        enabled: row.boolean(2)?,
        document: row.text(3)?,
        created_at: row.integer(4)?,
        modified_at: row.integer(5)?,
        version: row.integer(6)?,
    })
}

fn read_login(mut row: Row) -> Result<IdentityLogin, Error> {
    Ok(IdentityLogin {
        pool_id: row.text(0)?,
        provider: row.text(1)?,
        subject: row.text(2)?,
        identity_id: row.text(3)?,
    })
}
