//! Deleting many rows, some at a time.

use crate::{Batch, Error, Store, error::CommitError, statement::Statement, value::Value};

/// How many rows go at a time, so that nobody waits long for the writer.
pub(crate) const ROWS: u32 = 500;

impl Store {
    /// Runs a statement that deletes at most [`ROWS`] rows until it finds fewer, and says how many there were.
    pub(crate) async fn delete_in_portions(
        &self,
        statement: &'static Statement,
        params: impl Fn() -> Vec<Value>,
    ) -> Result<u64, Error> {
        let mut total = 0;
        loop {
            let mut batch = Batch::new();
            batch.any(statement, params());
            let deleted = unguarded(self.commit_counted(batch).await)?;
            total += deleted;
            if deleted < u64::from(ROWS) {
                return Ok(total);
            }
        }
    }

    /// Gives the space back that deleted rows have left.
    pub(crate) async fn give_space_back(&self) -> Result<(), Error> {
        while unguarded(self.give_portion_back().await)? > 0 {}
        Ok(())
    }
}

/// No statement here has a guard.
fn unguarded(outcome: Result<u64, CommitError>) -> Result<u64, Error> {
    match outcome {
        Ok(touched) => Ok(touched),
        Err(CommitError::Conflict(_)) => Ok(0),
        Err(CommitError::Failed(error)) => Err(error),
    }
}
