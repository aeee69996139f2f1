//! PostgreSQL: any number of nodes, a pool of connections in each.

mod pipeline;
mod value;

use std::time::Duration;

use deadpool_postgres::{
    Client, Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime, Timeouts,
};
use tokio_postgres::{Config, NoTls, config::SslMode, error::SqlState, types::ToSql};

use crate::{
    batch::Batch,
    error::{CommitError, Error},
    migrate,
    statement::Statement,
    store::jitter,
    value::{Row, Value},
};

/// How long a request waits for a connection before it fails.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often a batch is sent again that lost against another one.
const ATTEMPTS: u32 = 8;

/// A database of PostgreSQL, or of an engine that speaks its protocol.
#[derive(Debug)]
pub(crate) struct Postgres {
    pool: Pool,
}

impl Postgres {
    /// Opens the pool and proves that the server answers.
    pub(crate) async fn open(url: &str) -> Result<Self, Error> {
        let config = configuration(url)?;
        let manager = Manager::from_config(
            config,
            NoTls,
            ManagerConfig {
                recycling_method: RecyclingMethod::Fast,
            },
        );
        let cores = std::thread::available_parallelism().map_or(4, usize::from);
        let pool = Pool::builder(manager)
            .max_size((cores * 4).clamp(8, 32))
            .runtime(Runtime::Tokio1)
            .timeouts(Timeouts {
                wait: Some(PATIENCE),
                create: Some(PATIENCE),
                recycle: Some(PATIENCE),
            })
            .build()
            .map_err(|error| Error::Connection(error.to_string()))?;
        let postgres = Self { pool };
        drop(postgres.client().await?);
        Ok(postgres)
    }

    pub(crate) async fn migrate(&self) -> Result<u32, Error> {
        migrate::postgres(&mut self.client().await?).await
    }

    pub(crate) async fn query(
        &self,
        statement: &Statement,
        params: &[Value],
    ) -> Result<Vec<Row>, Error> {
        let client = self.client().await?;
        let prepared = client.prepare_cached(statement.text()).await?;
        let rows = client.query(&prepared, &borrowed(params)).await?;
        rows.iter().map(value::row).collect()
    }

    pub(crate) async fn commit(&self, batch: &Batch) -> Result<u64, CommitError> {
        let mut attempt = 1;
        loop {
            // The connection is given back before the pause.
            let outcome = {
                let client = self.client().await?;
                pipeline::commit(&client, batch).await
            };
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

fn configuration(url: &str) -> Result<Config, Error> {
    // The attack: whoever is on the way reads the directory. A demand for encryption that we cannot meet must stop
    // us, and the modes that the driver does not know ask for even more than `require`.
    let encrypted = || {
        Error::Address("sslmode=require and stricter are not supported yet; use sslmode=disable on a network that you trust".to_owned())
    };
    if url.contains("sslmode=verify") {
        return Err(encrypted());
    }
    let mut config: Config = url.parse().map_err(|error: tokio_postgres::Error| {
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        Error::Address(cause.unwrap_or_else(|| error.to_string()))
    })?;
    if config.get_ssl_mode() == SslMode::Require {
        return Err(encrypted());
    }
    if config.get_application_name().is_none() {
        config.application_name("cognate");
    }
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(PATIENCE);
    }
    Ok(config)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_demand_for_encryption_is_not_ignored() {
        for mode in ["require", "verify-ca", "verify-full"] {
            let error =
                configuration(&format!("postgres://localhost/cognate?sslmode={mode}")).unwrap_err();
            assert!(error.to_string().contains("sslmode=require"), "{error}");
        }
        assert!(configuration("postgres://localhost/cognate?sslmode=disable").is_ok());
    }

    #[test]
    fn an_address_that_is_none_is_an_error() {
        let error = configuration("postgres://:secret@:x/")
            .unwrap_err()
            .to_string();
        assert!(!error.contains("secret"), "{error}");
    }
}
