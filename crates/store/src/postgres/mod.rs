//! PostgreSQL: any number of nodes, a pool of connections in each.

mod address;
mod deadline;
mod pipeline;
mod tls;
mod value;

use std::time::Duration;

pub(crate) use address::Address;
use deadline::{Lease, within_deadline};
use deadpool_postgres::{
    Client, Hook, HookError, Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime,
    Timeouts,
};
use tokio_postgres::{
    Config, NoTls,
    error::{Severity, SqlState},
    types::ToSql,
};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::{
    batch::Batch,
    error::{CommitError, Error},
    jitter::jitter,
    migrate,
    statement::Statement,
    value::{Row, Value},
};

/// How long a request waits for a connection before it fails.
const PATIENCE: Duration = Duration::from_secs(5);

/// Sent data that nobody confirms for that long ends the connection (`TCP_USER_TIMEOUT`, RFC 5482).
const UNCONFIRMED: Duration = Duration::from_secs(10);

/// How long a connection may be silent before the system asks whether the other side is still there, and how often it then
/// asks.
const KEEP_ALIVE: Duration = Duration::from_secs(10);

/// What every connection asks of the server: to give up, as this side does, on what takes too long, so that nothing that
/// was given up here holds its locks there.
const SESSION: &str =
    "SET statement_timeout = '10s'; SET idle_in_transaction_session_timeout = '10s'";

/// How often a batch is sent again that lost against another one.
const ATTEMPTS: u32 = 8;

/// A database of PostgreSQL, or of an engine that speaks its protocol.
#[derive(Debug)]
pub(crate) struct Postgres {
    pool: Pool,
    in_the_clear: bool,
}

impl Postgres {
    /// Opens the pool and proves that the server answers.
    pub(crate) async fn open(address: &Address) -> Result<Self, Error> {
        let config = named(address.config.clone());
        let in_the_clear = address.in_the_clear();
        let recycling = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let manager = match &address.authorities {
            Some(authorities) => {
                let tls = MakeRustlsConnect::new(tls::configuration(authorities)?);
                Manager::from_config(config, tls, recycling)
            }
            None => Manager::from_config(config, NoTls, recycling),
        };
        let cores = std::thread::available_parallelism().map_or(4, usize::from);
        let pool = Pool::builder(manager)
            .max_size((cores * 4).clamp(8, 32))
            .runtime(Runtime::Tokio1)
            .timeouts(Timeouts {
                wait: Some(PATIENCE),
                create: Some(PATIENCE),
                recycle: Some(PATIENCE),
            })
            .post_create(Hook::async_fn(|client, _| {
                Box::pin(async move {
                    client
                        .batch_execute(SESSION)
                        .await
                        .map_err(HookError::Backend)
                })
            }))
            .build()
            .map_err(|error| Error::Connection(error.to_string()))?;
        let postgres = Self { pool, in_the_clear };
        drop(postgres.client().await?);
        Ok(postgres)
    }

    /// Whether what is sent can be read on the way.
    pub(crate) fn in_the_clear(&self) -> bool {
        self.in_the_clear
    }

    pub(crate) async fn migrate(&self) -> Result<u32, Error> {
        let mut client = self.client().await?;
        client
            .batch_execute("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0")
            .await?;
        let applied = migrate::postgres(&mut client).await;
        // A connection without limits is none for requests.
        drop(Client::take(client));
        applied
    }

    pub(crate) async fn query(
        &self,
        statement: &Statement,
        params: &[Value],
    ) -> Result<Vec<Row>, Error> {
        let lease = Lease::new(self.client().await?);
        let client = lease.client()?;
        let rows = within_deadline(&self.pool, async {
            let prepared = client.prepare_cached(statement.text()).await?;
            client.query(&prepared, &borrowed(params)).await
        })
        .await?;
        lease.give_back();
        rows?.iter().map(value::row).collect()
    }

    pub(crate) async fn commit(&self, batch: &Batch) -> Result<u64, CommitError> {
        let mut attempt = 1;
        loop {
            // The connection is given back before the pause.
            let outcome = self.commit_once(batch).await;
            match outcome {
                // The engine undid the batch, so that sending it again is safe; its guards decide anew.
                Err(CommitError::Failed(Error::Postgres(error)))
                    if lost_a_race(&error) && attempt < ATTEMPTS =>
                {
                    jitter(attempt).await;
                    attempt += 1;
                }
                outcome => return outcome,
            }
        }
    }

    async fn commit_once(&self, batch: &Batch) -> Result<u64, CommitError> {
        let lease = Lease::new(self.client().await?);
        let client = lease.client()?;
        let prepared = within_deadline(&self.pool, pipeline::prepare(client, batch)).await??;
        let sent = pipeline::commit(client, batch, &prepared);
        let outcome = within_deadline(&self.pool, sent)
            .await
            .map_err(|silent| Error::OutcomeUnknown(silent.to_string()))?;
        lease.give_back();
        match outcome {
            Err(CommitError::Failed(Error::Postgres(error))) if !is_undone(&error) => {
                let why = Error::Postgres(error).to_string();
                Err(Error::OutcomeUnknown(why).into())
            }
            outcome => outcome,
        }
    }

    pub(crate) async fn prepare(&self, statement: &Statement) -> Result<(), Error> {
        let client = self.client().await?;
        client.prepare_cached(statement.text()).await?;
        if statement.writes() {
            client.prepare_cached(statement.guarded()).await?;
        }
        Ok(())
    }

    async fn client(&self) -> Result<Client, Error> {
        self.pool.get().await.map_err(|error| match error {
            PoolError::Backend(error) => Error::Postgres(error),
            error => Error::Connection(error.to_string()),
        })
    }
}

/// Whether the server says that nothing of the transaction is left. A connection that is lost says nothing, and a server
/// that is going down may have committed before; two codes say themselves that they do not know.
fn is_undone(error: &tokio_postgres::Error) -> bool {
    error.as_db_error().is_some_and(|database| {
        database.parsed_severity() == Some(Severity::Error)
            && *database.code() != SqlState::T_R_STATEMENT_COMPLETION_UNKNOWN
            && *database.code() != SqlState::TRANSACTION_RESOLUTION_UNKNOWN
    })
}

fn lost_a_race(error: &tokio_postgres::Error) -> bool {
    matches!(
        error.code(),
        Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED)
    )
}

fn borrowed(params: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    params
        .iter()
        .map(|param| param as &(dyn ToSql + Sync))
        .collect()
}

/// What an address need not say.
fn named(mut config: Config) -> Config {
    if config.get_application_name().is_none() {
        config.application_name("cognate");
    }
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(PATIENCE);
    }
    // The other side may go without a word: a proxy that stops forwarding, a machine that loses its power.
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(UNCONFIRMED);
    }
    if config.get_keepalives_interval().is_none() {
        config.keepalives_idle(KEEP_ALIVE);
        config.keepalives_interval(KEEP_ALIVE);
        config.keepalives_retries(2);
    }
    config
}
