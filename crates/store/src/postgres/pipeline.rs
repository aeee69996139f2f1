//! A batch in one round trip: `BEGIN`, the statements and `COMMIT` are all on their way before the first answer.

use std::{future::poll_fn, pin::Pin, task::Poll};

use deadpool_postgres::Client;
use futures_util::{
    FutureExt,
    future::{BoxFuture, MaybeDone, maybe_done},
};
use tokio_postgres::{Error as PgError, Statement as Prepared, error::SqlState};

use super::borrowed;
use crate::{
    batch::{Batch, Guard, Write},
    error::{CommitError, Conflict, Error},
};

type Answer<'a> = Pin<Box<MaybeDone<BoxFuture<'a, Result<u64, PgError>>>>>;

/// The statements of a batch, prepared: nothing of it is sent yet.
pub(super) struct Batched {
    writes: Vec<Prepared>,
    /// `BEGIN` and `COMMIT`, where there is more than one statement.
    around: Option<(Prepared, Prepared)>,
}

/// Prepares a batch. After its first use on a connection a statement comes out of the cache without a round trip.
pub(super) async fn prepare(client: &Client, batch: &Batch) -> Result<Batched, Error> {
    let mut writes = Vec::with_capacity(batch.len());
    for write in batch.writes() {
        let text = match write.guard {
            Guard::Exactly1(_) => write.statement.guarded(),
            Guard::Any => write.statement.text(),
        };
        writes.push(client.prepare_cached(text).await?);
    }
    // A single statement is its own transaction.
    let around = if writes.len() == 1 {
        None
    } else {
        let begin = client.prepare_cached("BEGIN").await?;
        Some((begin, client.prepare_cached("COMMIT").await?))
    };
    Ok(Batched { writes, around })
}

/// Commits a batch whole or not at all.
pub(super) async fn commit(
    client: &Client,
    batch: &Batch,
    prepared: &Batched,
) -> Result<u64, CommitError> {
    if let ([write], [prepared]) = (batch.writes(), prepared.writes.as_slice()) {
        return execute(client, prepared, write)
            .await
            .map_err(|error| blame(error, write));
    }
    let Some((begin, end)) = &prepared.around else {
        return Ok(0);
    };
    let mut answers: Vec<Answer<'_>> = Vec::with_capacity(batch.len() + 2);
    answers.push(send(client.execute(begin, &[])));
    answers.extend(
        batch
            .writes()
            .iter()
            .zip(&prepared.writes)
            .map(|(write, prepared)| send(execute(client, prepared, write))),
    );
    answers.push(send(client.execute(end, &[])));

    // The driver puts a request on the wire when its future is polled for the first time. All are polled in order
    // and without a pause, so that the batch is sent whole even if whoever asked goes away.
    poll_fn(|context| {
        for answer in &mut answers {
            let _ = answer.as_mut().poll_unpin(context);
        }
        Poll::Ready(())
    })
    .await;

    // After a failure the server refuses what follows and turns COMMIT into ROLLBACK, so the first failure counts.
    // All answers are awaited before the connection is given back.
    let mut total = 0;
    let mut failure = None;
    for (position, mut answer) in answers.into_iter().enumerate() {
        answer.as_mut().await;
        match answer.as_mut().take_output() {
            Some(Ok(touched)) => total += touched,
            Some(Err(error)) if failure.is_none() => failure = Some((position, error)),
            Some(Err(_)) | None => {}
        }
    }
    match failure {
        None => Ok(total),
        // BEGIN is in front of the statements.
        Some((position, error)) => match position
            .checked_sub(1)
            .and_then(|index| batch.writes().get(index))
        {
            Some(write) => Err(blame(error, write)),
            None => Err(error.into()),
        },
    }
}

fn send<'a>(answer: impl Future<Output = Result<u64, PgError>> + Send + 'a) -> Answer<'a> {
    Box::pin(maybe_done(answer.boxed()))
}

async fn execute(client: &Client, prepared: &Prepared, write: &Write) -> Result<u64, PgError> {
    client.execute(prepared, &borrowed(&write.params)).await
}

/// The division by zero that a refused guard provokes is the conflict of its statement.
fn blame(error: PgError, write: &Write) -> CommitError {
    match write.guard {
        Guard::Exactly1(label) if error.code() == Some(&SqlState::DIVISION_BY_ZERO) => {
            Conflict { label }.into()
        }
        _ => error.into(),
    }
}
