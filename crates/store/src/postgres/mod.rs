//! PostgreSQL: any number of nodes, a pool of connections in each.

mod pipeline;
mod tls;
mod value;

use std::{net::IpAddr, time::Duration};

use deadpool_postgres::{
    Client, Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime, Timeouts,
};
use tokio_postgres::{Config, NoTls, config::Host, error::SqlState, types::ToSql};
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
const PATIENCE: Duration = Duration::from_secs(10);

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
    pub(crate) async fn open(url: &str) -> Result<Self, Error> {
        let address = tls::read(url)?;
        let config = named(address.config);
        let in_the_clear = address.tls.is_none() && leaves_the_machine(&config);
        let recycling = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let manager = match address.tls {
            Some(tls) => Manager::from_config(config, MakeRustlsConnect::new(tls), recycling),
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

/// Whether any of the hosts is another one than this.
fn leaves_the_machine(config: &Config) -> bool {
    let here = |ip: &IpAddr| ip.is_loopback();
    let addresses = config.get_hostaddrs();
    if !addresses.is_empty() {
        return !addresses.iter().all(here);
    }
    config.get_hosts().iter().any(|host| match host {
        Host::Tcp(name) => name != "localhost" && !name.parse().is_ok_and(|ip| here(&ip)),
        Host::Unix(_) => false,
    })
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
    config
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_what_leaves_the_machine_can_be_read_on_the_way() {
        for (url, leaves) in [
            ("postgres://localhost/d", false),
            ("postgres://127.0.0.1/d", false),
            ("postgres://[::1]/d", false),
            ("postgres:///d?host=/run/postgresql", false),
            ("postgres://db.internal/d", true),
            ("postgres://localhost,10.0.0.1/d", true),
            ("postgres://localhost/d?hostaddr=10.0.0.1", true),
        ] {
            let config = tls::read(url).unwrap().config;
            assert_eq!(leaves_the_machine(&config), leaves, "{url}");
        }
    }

    #[test]
    fn an_address_that_is_none_is_an_error() {
        let error = tls::read("postgres://:secret@:x/")
            .err()
            .unwrap()
            .to_string();
        assert!(!error.contains("secret"), "{error}");
    }
}
