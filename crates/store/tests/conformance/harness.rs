//! An empty store for each case, and what cases have in common.

use std::{
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use cognate_store::{Batch, CommitError, Store};
use tokio_postgres::{Client, NoTls};

/// Runs a case on SQLite in memory.
pub(crate) async fn in_memory(case: impl AsyncFnOnce(Store)) {
    case(
        Store::open(&"sqlite::memory:".parse().unwrap())
            .await
            .unwrap(),
    )
    .await;
}

/// Runs a case on SQLite on a file.
pub(crate) async fn on_a_file(case: impl AsyncFnOnce(Store)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cognate.sqlite");
    case(
        Store::open(&format!("sqlite:{}", path.display()).parse().unwrap())
            .await
            .unwrap(),
    )
    .await;
}

/// Runs a case on PostgreSQL, in a database of its own.
pub(crate) async fn on_postgresql(case: impl AsyncFnOnce(Store)) {
    on_empty_postgresql(async |url: String| {
        case(Store::open(&url.parse().unwrap()).await.unwrap()).await;
    })
    .await;
}

/// Runs a case on the address of an empty database of PostgreSQL.
pub(crate) async fn on_empty_postgresql(case: impl AsyncFnOnce(String)) {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let server = server();
    let name = format!(
        "cognate_{}_{}",
        process::id(),
        NUMBER.fetch_add(1, Ordering::Relaxed)
    );
    let administrator = connect(&server).await;
    administrator
        .batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0"))
        .await
        .unwrap();
    case(with_database(&server, &name)).await;
    administrator
        .batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)"))
        .await
        .unwrap();
}

/// The address of the server that tests may make databases on.
fn server() -> String {
    std::env::var("COGNATE_TEST_POSTGRES")
        .expect("COGNATE_TEST_POSTGRES is not set: run `make test`, which starts a PostgreSQL for the tests")
}

/// A connection of its own to an address.
pub(crate) async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls)
        .await
        .expect("the PostgreSQL of the tests must run");
    tokio::spawn(connection);
    client
}

fn with_database(server: &str, name: &str) -> String {
    let (scheme, rest) = server
        .split_once("://")
        .expect("COGNATE_TEST_POSTGRES must be a postgres:// URL");
    let (rest, query) = rest
        .split_once('?')
        .map_or((rest, String::new()), |(rest, query)| {
            (rest, format!("?{query}"))
        });
    let host = rest.split_once('/').map_or(rest, |(host, _)| host);
    format!("{scheme}://{host}/{name}{query}")
}

/// Commits what a closure pushes.
pub(crate) async fn commit(
    store: &Store,
    push: impl FnOnce(&mut Batch),
) -> Result<(), CommitError> {
    let mut batch = Batch::new();
    push(&mut batch);
    store.commit(batch).await
}

/// Commits what a closure pushes, which must succeed.
pub(crate) async fn committed(store: &Store, push: impl FnOnce(&mut Batch)) {
    commit(store, push).await.unwrap();
}

/// Commits what a closure pushes, which must conflict, and gives the label.
pub(crate) async fn conflict(store: &Store, push: impl FnOnce(&mut Batch)) -> &'static str {
    match commit(store, push).await {
        Err(CommitError::Conflict(conflict)) => conflict.label,
        other => panic!("expected a conflict: {other:?}"),
    }
}
