//! App clients of user pools.

use crate::{
    Batch, Error, Store,
    error::Conflict,
    statement::statements,
    value::{Row, values},
};

/// An app client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppClient {
    /// The client's id, which is unique in the whole database.
    pub client_id: String,
    /// The pool it belongs to.
    pub pool_id: String,
    /// The name that an administrator gave it.
    pub name: String,
    /// The configuration, a document of `user-pools`.
    pub document: String,
    /// The client's secrets, sealed, as a document of `user-pools`.
    pub sealed_secrets: String,
    /// When it was created.
    pub created_at: i64,
    /// When it was last changed.
    pub modified_at: i64,
    /// Counts the changes.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "client_id, pool_id, name, document, sealed_secrets, created_at, modified_at, version"
    };
}

statements! {
    GET = concat!("SELECT ", columns!(), " FROM app_clients WHERE client_id = $1");
    LIST = concat!("SELECT ", columns!(), " FROM app_clients WHERE pool_id = $1 AND client_id > $2 ORDER BY client_id LIMIT $3");
    INSERT = concat!("INSERT INTO app_clients (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING");
    UPDATE = "UPDATE app_clients SET name = $4, document = $5, sealed_secrets = $6, modified_at = $7, version = version + 1 WHERE client_id = $1 AND pool_id = $2 AND version = $3";
    DELETE = "DELETE FROM app_clients WHERE client_id = $1 AND pool_id = $2";
    DELETE_ALL = "DELETE FROM app_clients WHERE pool_id = $1";
}

/// The client with this id, of whatever pool. Where the caller names a pool too, compare it: a client of another
/// pool is none of its business.
///
/// # Errors
/// When the database fails.
pub async fn get(store: &Store, client_id: &str) -> Result<Option<AppClient>, Error> {
    store.one(&GET, values![client_id], read).await
}

/// The clients of a pool in the order of their ids, behind `after`.
///
/// # Errors
/// When the database fails.
pub async fn list(
    store: &Store,
    pool_id: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<AppClient>, Error> {
    store
        .all(&LIST, values![pool_id, after.unwrap_or(""), limit], read)
        .await
}

/// Creates a client; conflicts as `app_client` when its id is taken.
pub fn insert(batch: &mut Batch, client: &AppClient) {
    let AppClient {
        client_id,
        pool_id,
        name,
        document,
        sealed_secrets,
        created_at,
        modified_at,
        version,
    } = client;
    batch.one(
        "app_client",
        &INSERT,
        values![
            client_id,
            pool_id,
            name,
            document,
            sealed_secrets,
            *created_at,
            *modified_at,
            *version
        ],
    );
}

/// Rewrites a client; conflicts as `version` when it is not the one that was read.
pub fn update(batch: &mut Batch, client: &AppClient) {
    let AppClient {
        client_id,
        pool_id,
        name,
        document,
        sealed_secrets,
        created_at: _,
        modified_at,
        version,
    } = client;
    batch.one(
        Conflict::VERSION,
        &UPDATE,
        values![
            client_id,
            pool_id,
            *version,
            name,
            document,
            sealed_secrets,
            *modified_at
        ],
    );
}

/// Deletes a client of a pool; conflicts as `app_client` when the pool has none with this id.
pub fn delete(batch: &mut Batch, pool_id: &str, client_id: &str) {
    batch.one("app_client", &DELETE, values![client_id, pool_id]);
}

/// Deletes the clients of a pool.
pub(crate) fn delete_all(batch: &mut Batch, pool_id: &str) {
    batch.any(&DELETE_ALL, values![pool_id]);
}

fn read(mut row: Row) -> Result<AppClient, Error> {
    Ok(AppClient {
        client_id: row.text(0)?,
        pool_id: row.text(1)?,
        name: row.text(2)?,
        document: row.text(3)?,
        sealed_secrets: row.text(4)?,
        created_at: row.integer(5)?,
        modified_at: row.integer(6)?,
        version: row.integer(7)?,
    })
}
