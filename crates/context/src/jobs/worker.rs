//! Finding jobs that nobody has, and taking them.

use super::{Stop, run, stopped};
use crate::{Context, survive};
use std::sync::Arc;
use std::time::Duration;
use store::jobs::{self, Job as Row};
use store::{Batch, CommitError, Error};

/// How often, in milliseconds, the store is asked for jobs of which this node has not heard: what others have left, and what
/// is to be tried again.
const LOOK_EVERY: i64 = 5_000;

/// How many jobs are read at a time.
const READ: usize = 64;

/// Takes jobs and does them until the process ends.
pub async fn work(context: Arc<Context>) {
    let mut stop = context.jobs.stop.subscribe();
    let mut has_failed = false;
    loop {
        // Whoever is here has a place to give, so that nothing is read that cannot be done.
        let Ok(place) = context.jobs.places.acquire().await else {
            return;
        };
        drop(place);
        let looked = survive::round("taking jobs", look(&context)).await;
        let pause = match looked {
            Some(Ok(pause)) => {
                has_failed = false;
                pause
            }
            Some(Err(error)) => {
                if !std::mem::replace(&mut has_failed, true) {
                    tracing::warn!(%error, "jobs could not be taken");
                }
                LOOK_EVERY
            }
            None => LOOK_EVERY,
        };
        let pause = Duration::from_millis(u64::try_from(pause).unwrap_or_default());
        tokio::select! {
            () = stopped(&mut stop, Stop::Soon) => return,
            () = context.jobs.added.notified() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Does what is due, one job after the other, until nothing is; says how many jobs that were. For tests, which steer the
/// clock.
///
/// # Errors
/// When the database fails.
pub async fn run_due(context: &Arc<Context>) -> Result<usize, Error> {
    let mut count = 0;
    loop {
        let due = jobs::due(&context.store, context.now(), 1).await?;
        let Some(row) = due.into_iter().next() else {
            return Ok(count);
        };
        if let Some(row) = take(context, row).await? {
            run::run(context, row).await;
            count += 1;
        }
    }
}

/// Takes what is due and begins with it; says how many milliseconds there are until something else may be.
async fn look(context: &Arc<Context>) -> Result<i64, Error> {
    let now = context.now();
    let room = context.jobs.places.available_permits().min(READ);
    let limit = u32::try_from(room).unwrap_or(u32::MAX);
    let found = jobs::due(&context.store, now + LOOK_EVERY, limit).await?;
    let oldest = found.first().map_or(now, |row| row.due_at);
    #[allow(clippy::cast_precision_loss, reason = "milliseconds of a metric")]
    metrics::gauge!("cognate_jobs_overdue_seconds").set((now - oldest).max(0) as f64 / 1000.0);
    let is_all = found.len() < room;
    for row in found {
        if row.due_at > now {
            return Ok(row.due_at - now);
        }
        let Some(place) = context.jobs.place() else {
            return Ok(0);
        };
        if let Some(row) = take(context, row).await? {
            let of_job = Arc::clone(context);
            context.background.spawn(async move {
                run::run(&of_job, row).await;
                drop(place);
            });
        }
    }
    Ok(if is_all { LOOK_EVERY } else { 0 })
}

/// Takes a job, unless somebody else was faster.
async fn take(context: &Context, row: Row) -> Result<Option<Row>, Error> {
    let mut taken = row.clone();
    taken.due_at = context.now() + run::LEASE;
    taken.attempts += 1;
    let mut batch = Batch::new();
    jobs::change(&mut batch, &row, &taken);
    taken.version += 1;
    match context.store.commit(batch).await {
        Ok(()) => Ok(Some(taken)),
        Err(CommitError::Conflict(_)) => Ok(None),
        Err(CommitError::Failed(error)) => Err(error),
    }
}
