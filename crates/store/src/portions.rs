//! Deleting many rows, some at a time.

use std::time::Instant;

use crate::{Batch, Error, Store, error::CommitError, statement::Statement, value::Value};

/// How many rows go at a time, so that nobody waits long for the writer. A hundred users lie on as many pages of a file: to
/// delete them and to write that took 4 ms, and five hundred made others wait for 100 ms.
pub(crate) const ROWS: u32 = 100;

impl Store {
    /// Runs a statement that deletes at most [`ROWS`] rows until it finds fewer, gives their space back, and says how many
    /// there were.
    pub(crate) async fn delete_in_portions(
        &self,
        statement: &'static Statement,
        params: impl Fn() -> Vec<Value>,
    ) -> Result<u64, Error> {
        let mut total = 0;
        loop {
            let begun = Instant::now();
            let mut batch = Batch::new();
            batch.any(statement, params());
            let deleted = unguarded(self.commit_counted(batch).await)?;
            total += deleted;
            if deleted > 0 {
                // At once, since what a page costs to give back grows with the number of free ones.
                unguarded(self.give_portion_back().await)?;
            }
            if deleted < u64::from(ROWS) {
                return Ok(total);
            }
            rest(begun).await;
        }
    }

    /// Gives the space back that deleted rows have left.
    pub(crate) async fn give_space_back(&self) -> Result<(), Error> {
        loop {
            let begun = Instant::now();
            if unguarded(self.give_portion_back().await)? == 0 {
                return Ok(());
            }
            rest(begun).await;
        }
    }
}

/// Waits for as long as the portion took, so that half of the writer's time, and of the disk's, is everybody else's.
async fn rest(begun: Instant) {
    tokio::time::sleep(begun.elapsed()).await;
}

/// No statement here has a guard.
fn unguarded(outcome: Result<u64, CommitError>) -> Result<u64, Error> {
    match outcome {
        Ok(touched) => Ok(touched),
        Err(CommitError::Conflict(_)) => Ok(0),
        Err(CommitError::Failed(error)) => Err(error),
    }
}
