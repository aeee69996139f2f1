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
            let deleted = match self.commit_counted(batch).await {
                Ok(deleted) => deleted,
                Err(CommitError::Failed(error)) => return Err(error),
                // No statement here has a guard.
                Err(CommitError::Conflict(_)) => return Ok(total),
            };
            total += deleted;
            if deleted < u64::from(ROWS) {
                return Ok(total);
            }
        }
    }
}
