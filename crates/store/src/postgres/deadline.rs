//! Connections that die without a word: what is asked of the database has a deadline, and a connection that missed it is
//! thrown away. Otherwise a proxy that stops forwarding would take the node down for good, one waiting request for each
//! connection of the pool.

use crate::error::Error;
use deadpool_postgres::{Client, Pool};
use std::time::Duration;

/// How long a query or a commit may take. The longest of ours take a few milliseconds.
const DEADLINE: Duration = Duration::from_secs(5);

/// A connection for one use. Dropping it throws it away: that is what happens when its answer does not come in time, and
/// when nobody waits for the answer any more.
pub(super) struct Lease(Option<Client>);

impl Lease {
    pub(super) fn new(client: Client) -> Self {
        Self(Some(client))
    }

    /// The connection.
    pub(super) fn client(&self) -> Result<&Client, Error> {
        self.0.as_ref().ok_or(Error::Silent)
    }

    /// Gives the connection back to the pool: its answer has come.
    pub(super) fn give_back(mut self) {
        drop(self.0.take());
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(client) = self.0.take() {
            drop(Client::take(client));
        }
    }
}

/// What comes of it. When it takes too long, the idle connections of the pool are thrown away as well: they go the same
/// way, and each would cost a deadline of its own.
pub(super) async fn within_deadline<T>(
    pool: &Pool,
    asked: impl Future<Output = T>,
) -> Result<T, Error> {
    let answer = tokio::time::timeout(DEADLINE, asked).await;
    answer.map_err(|_| {
        pool.retain(|_, _| false);
        Error::Silent
    })
}
