//! Databases for one test each.

use keys::{SystemRandom, random};

/// The URL of a PostgreSQL server on which tests may create databases.
pub const POSTGRES_VARIABLE: &str = "COGNATE_TEST_POSTGRES";

/// Which database a test runs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    /// SQLite in memory.
    Memory,
    /// A database of its own on the server that the environment names.
    Postgres,
    /// Whatever the URL says, to be opened again or by several servers.
    Url(String),
}

impl Database {
    /// The URL; a PostgreSQL database is created.
    pub async fn url(&self) -> String {
        match self {
            Self::Memory => "sqlite::memory:".to_owned(),
            Self::Url(url) => url.clone(),
            Self::Postgres => create().await,
        }
    }
}

async fn create() -> String {
    let server = std::env::var(POSTGRES_VARIABLE).expect(
        "COGNATE_TEST_POSTGRES is not set: run `make test`, which starts PostgreSQL and sets it",
    );
    let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls)
        .await
        .expect("the PostgreSQL of the tests answers");
    let connection = tokio::spawn(connection);
    let name = format!("test_{}", random::uuid_v4(&SystemRandom).replace('-', ""));
    client
        .batch_execute(&format!("CREATE DATABASE {name}"))
        .await
        .expect("the database is created");
    drop(client);
    let _ = connection.await;
    let (base, _) = server
        .rsplit_once('/')
        .expect("the URL ends in a database's name");
    format!("{base}/{name}")
}
