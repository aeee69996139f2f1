//! Doing a job that this process has taken.

use super::enqueue::sealed_for;
use super::{Failure, Next, Stop, stopped};
use crate::{Context, survive};
use keys::random;
use std::sync::Arc;
use std::time::Duration;
use store::jobs::{self, Job as Row};
use store::{Batch, CommitError};

/// Whoever takes a job has it for so many milliseconds, and for as many more whenever a third of them has passed. Clocks of
/// nodes that differ by less do no harm.
pub(super) const LEASE: i64 = 60_000;

const RENEWED_EVERY: Duration = Duration::from_secs(20);

/// What has failed is tried again after so many milliseconds, and then after twice as many each time.
const FIRST_RETRY: i64 = 5_000;

/// But not after more than these.
const LAST_RETRY: i64 = 5 * 60_000;

/// Nothing is done again sooner than that: a job whose own time does not move would keep the node busy.
const LEAST_PAUSE: i64 = 1_000;

/// How often what became of a job is written: what is not written is done again.
const SETTLED_ATTEMPTS: u32 = 3;

/// What came of it.
enum Ended {
    Well(Next),
    Badly(Failure),
    BrokenOff,
    /// Somebody else has the job.
    Lost,
}

/// Does a job, and writes what became of it.
pub(super) async fn run(context: &Arc<Context>, mut row: Row) {
    let ended = work(context, &mut row).await;
    let (outcome, after) = after(context, &row, ended);
    metrics::counter!("cognate_jobs_total", "kind" => row.kind.clone(), "outcome" => outcome)
        .increment(1);
    let Some(after) = after else {
        return;
    };
    for attempt in 1..=SETTLED_ATTEMPTS {
        let mut batch = Batch::new();
        match &after {
            After::Gone => jobs::delete(&mut batch, &row),
            After::Kept(after) => jobs::change(&mut batch, &row, after),
        }
        match context.store.commit(batch).await {
            Ok(()) | Err(CommitError::Conflict(_)) => return,
            Err(CommitError::Failed(error)) if attempt == SETTLED_ATTEMPTS => {
                tracing::warn!(
                    kind = row.kind,
                    %error,
                    "what became of a job could not be written: it will be done again"
                );
            }
            Err(CommitError::Failed(_)) => tokio::time::sleep(Duration::from_secs(1)).await,
        }
    }
}

/// Does a job for as long as this process has it.
async fn work(context: &Arc<Context>, row: &mut Row) -> Ended {
    if context.now() > row.expires_at {
        return Ended::Badly(Failure {
            why: "its time has passed".to_owned(),
            is_final: true,
        });
    }
    // A newer version may know it, and a node of that will take it.
    let Some(kind) = context.jobs.kind(&row.kind) else {
        return Ended::Badly(Failure::passing("this version does not know it"));
    };
    let about = context
        .keyring
        .open(&sealed_for(&row.id, &row.kind), &row.sealed);
    let Ok(about) = about else {
        return Ended::Badly(Failure::passing("what it is about cannot be opened"));
    };
    let work = (kind.run)(Arc::clone(context), &about);
    let mut work = std::pin::pin!(survive::round(kind.name, work));
    let last = if kind.may_be_broken_off {
        Stop::Soon
    } else {
        Stop::Now
    };
    let mut stop = context.jobs.stop.subscribe();
    loop {
        tokio::select! {
            done = &mut work => return match done {
                Some(Ok(next)) => Ended::Well(next),
                Some(Err(failure)) => Ended::Badly(failure),
                None => Ended::Badly(Failure::passing("it panicked")),
            },
            () = stopped(&mut stop, last) => return Ended::BrokenOff,
            () = tokio::time::sleep(RENEWED_EVERY) => {
                if !renew(context, row).await {
                    return Ended::Lost;
                }
            }
        }
    }
}

/// Keeps the job for longer; says whether it is still this process's. A database that fails now may answer the next time.
async fn renew(context: &Context, row: &mut Row) -> bool {
    let mut after = row.clone();
    after.due_at = context.now() + LEASE;
    let mut batch = Batch::new();
    jobs::change(&mut batch, row, &after);
    match context.store.commit(batch).await {
        Ok(()) => {
            after.version += 1;
            *row = after;
            true
        }
        Err(CommitError::Conflict(_)) => false,
        Err(CommitError::Failed(_)) => true,
    }
}

enum After {
    Gone,
    Kept(Row),
}

/// How the metrics call it, and what is kept of the job.
fn after(context: &Context, row: &Row, ended: Ended) -> (&'static str, Option<After>) {
    let now = context.now();
    let kept = |due_at, attempts, dead| {
        Some(After::Kept(Row {
            dead,
            due_at,
            attempts,
            ..row.clone()
        }))
    };
    match ended {
        Ended::Well(Next::Done) => ("done", Some(After::Gone)),
        Ended::Well(Next::At(at)) => ("done", kept(at.max(now + LEAST_PAUSE), 0, false)),
        Ended::BrokenOff => ("broken_off", kept(now, row.attempts - 1, false)),
        Ended::Lost => ("lost", None),
        Ended::Badly(Failure { why, is_final }) => {
            let (kind, attempts) = (&row.kind, row.attempts);
            let again = now + pause(context, attempts);
            if is_final || again > row.expires_at {
                tracing::warn!(
                    kind,
                    attempts,
                    why,
                    "a job has failed and is not tried again"
                );
                return ("dead", kept(now, attempts, true));
            }
            tracing::warn!(kind, attempts, why, "a job has failed and is tried again");
            ("failed", kept(again, attempts, false))
        }
    }
}

/// How long to wait after so many attempts: between half and all of what doubles each time, so that what has failed together
/// does not come back together.
fn pause(context: &Context, attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
    let most = FIRST_RETRY
        .saturating_mul(2_i64.saturating_pow(doublings))
        .min(LAST_RETRY);
    let [jitter] = random::bytes::<1>(&*context.random);
    most / 2 + most / 2 * i64::from(jitter) / i64::from(u8::MAX)
}
