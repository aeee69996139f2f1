//! Running queries and batches on a connection of SQLite.

use rusqlite::{CachedStatement, Connection};

use super::value;
use crate::{
    batch::{Batch, Guard},
    error::{CommitError, Conflict, Error},
    statement::Statement,
    value::{Row, Value},
};

/// Answers a query.
pub(super) fn query(
    connection: &Connection,
    statement: &Statement,
    params: &[Value],
) -> Result<Vec<Row>, Error> {
    let mut prepared = prepare(connection, statement, params)?;
    let width = prepared.column_count();
    let mut cursor = prepared.raw_query();
    let mut rows = Vec::new();
    while let Some(row) = cursor.next()? {
        let values = (0..width)
            .map(|index| value::column(row.get_ref(index)?, index))
            .collect::<Result<_, Error>>()?;
        rows.push(Row::new(values));
    }
    Ok(rows)
}

/// Commits a batch in a transaction of its own.
pub(super) fn alone(connection: &Connection, batch: &Batch) -> Result<u64, CommitError> {
    begin(connection)?;
    let outcome = run(connection, batch).and_then(|touched| {
        control(connection, "COMMIT")?;
        Ok(touched)
    });
    if outcome.is_err() {
        undo(connection);
    }
    outcome
}

/// Runs a batch within an open transaction, so that it leaves nothing behind when it is refused.
pub(super) fn nested(connection: &Connection, batch: &Batch) -> Result<u64, CommitError> {
    control(connection, "SAVEPOINT batch")?;
    let outcome = run(connection, batch);
    if outcome.is_err() {
        control(connection, "ROLLBACK TO batch")?;
    }
    control(connection, "RELEASE batch")?;
    outcome
}

/// Takes the lock for writing at once: a transaction that began by reading could not become a writer later.
pub(super) fn begin(connection: &Connection) -> Result<(), Error> {
    control(connection, "BEGIN IMMEDIATE")
}

/// Ends whatever transaction is open.
pub(super) fn undo(connection: &Connection) {
    if !connection.is_autocommit()
        && let Err(error) = control(connection, "ROLLBACK")
    {
        tracing::error!(%error, "a transaction could not be undone");
    }
}

/// A statement that steers the transaction.
pub(super) fn control(connection: &Connection, text: &'static str) -> Result<(), Error> {
    connection.prepare_cached(text)?.execute([])?;
    Ok(())
}

fn run(connection: &Connection, batch: &Batch) -> Result<u64, CommitError> {
    let mut total = 0;
    for write in batch.writes() {
        let touched = prepare(connection, write.statement, &write.params)?.raw_execute()?;
        if let Guard::Exactly1(label) = write.guard
            && touched != 1
        {
            return Err(Conflict { label }.into());
        }
        total += touched as u64;
    }
    Ok(total)
}

fn prepare<'c>(
    connection: &'c Connection,
    statement: &Statement,
    params: &[Value],
) -> Result<CachedStatement<'c>, Error> {
    let mut prepared = connection.prepare_cached(statement.sqlite())?;
    for (index, param) in params.iter().enumerate() {
        prepared.raw_bind_parameter(index + 1, param)?;
    }
    Ok(prepared)
}
