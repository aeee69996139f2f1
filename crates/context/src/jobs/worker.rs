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
const READ: u32 = 64;

/// What to wait for.
enum Pause {
    /// The next job, in so many milliseconds, or one of which this node hears before.
    Job(i64),
    /// A place: there are more jobs than this node does at a time.
    Place,
}

/// Takes jobs and does them until the process ends.
pub async fn work(context: Arc<Context>) {
    let mut stop = context.jobs.stop.subscribe();
    let mut has_failed = false;
    loop {
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
                Pause::Job(LOOK_EVERY)
            }
            None => Pause::Job(LOOK_EVERY),
        };
        tokio::select! {
            () = stopped(&mut stop, Stop::Soon) => return,
            () = wait(&context, pause) => {}
        }
    }
}

async fn wait(context: &Context, pause: Pause) {
    let milliseconds = match pause {
        Pause::Job(milliseconds) => milliseconds,
        Pause::Place => LOOK_EVERY,
    };
    let time = Duration::from_millis(u64::try_from(milliseconds).unwrap_or_default());
    let heard = async {
        match pause {
            Pause::Job(_) => context.jobs.added.notified().await,
            Pause::Place => drop(context.jobs.places.acquire().await),
        }
    };
    let _ = tokio::time::timeout(time, heard).await;
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

/// Takes what is due and begins with it.
async fn look(context: &Arc<Context>) -> Result<Pause, Error> {
    let now = context.now();
    let found = jobs::due(&context.store, now + LOOK_EVERY, READ).await?;
    let oldest = found.first().map_or(now, |row| row.due_at);
    #[allow(clippy::cast_precision_loss, reason = "milliseconds of a metric")]
    metrics::gauge!("cognate_jobs_overdue_seconds").set((now - oldest).max(0) as f64 / 1000.0);
    let is_all = found.len() < READ as usize;
    for row in found {
        if row.due_at > now {
            return Ok(Pause::Job(row.due_at - now));
        }
        let Some(place) = context.jobs.place() else {
            return Ok(Pause::Place);
        };
        if let Some(row) = take(context, row).await? {
            let of_job = Arc::clone(context);
            context.background.spawn(async move {
                run::run(&of_job, row).await;
                drop(place);
            });
        }
    }
    Ok(Pause::Job(if is_all { LOOK_EVERY } else { 0 }))
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
