//! Jobs go into the batch of what they follow from: both are there, or neither.

use super::{Job, run};
use crate::Context;
use keys::{keyring, random};
use std::sync::Arc;
use std::time::Duration;
use store::Batch;
use store::jobs::{self, Job as Row};
use tokio::sync::OwnedSemaphorePermit;

/// Puts a job into the batch that whichever node does at `due_at`, in the place of one with the same id. It is tried until
/// it is done. When the batch is committed, [`super::Jobs::added`] says so on this node.
pub fn enqueue<J: Job>(context: &Context, batch: &mut Batch, id: String, job: &J, due_at: i64) {
    jobs::put(batch, &row(context, id, job, due_at, i64::MAX));
}

/// As [`enqueue`], unless there is a job with this id.
pub fn ensure<J: Job>(context: &Context, batch: &mut Batch, id: String, job: &J, due_at: i64) {
    jobs::put_if_absent(batch, &row(context, id, job, due_at, i64::MAX));
}

/// A job that this process has.
pub struct Held {
    row: Row,
    after: Duration,
    place: Option<OwnedSemaphorePermit>,
}

/// Puts a job into the batch that this process begins `after` the commit, without looking for it in the store, if it is not
/// too busy. Others take it if it is not done by the end of the lease. It is tried until `expires_at`.
pub fn enqueue_here<J: Job>(
    context: &Context,
    batch: &mut Batch,
    job: &J,
    after: Duration,
    expires_at: i64,
) -> Held {
    let id = random::uuid_v4(&*context.random);
    let due_at = context.now() + i64::try_from(after.as_millis()).unwrap_or(i64::MAX);
    let mut row = row(context, id, job, due_at, expires_at);
    let place = context.jobs.place();
    if place.is_some() {
        row.due_at = due_at + run::LEASE;
        row.attempts = 1;
    }
    jobs::put(batch, &row);
    Held { row, after, place }
}

impl Held {
    /// Begins with it, now that the batch is committed. Nobody waits for it but the end of the process.
    pub fn start(self, context: &Arc<Context>) {
        let Self { row, after, place } = self;
        let Some(place) = place else {
            return context.jobs.added();
        };
        let of_job = Arc::clone(context);
        context.background.spawn(async move {
            tokio::time::sleep(after).await;
            run::run(&of_job, row).await;
            drop(place);
        });
    }
}

/// What a job is about may be secret, and is sealed for it alone.
fn row<J: Job>(context: &Context, id: String, job: &J, due_at: i64, expires_at: i64) -> Row {
    let about = serde_json::to_vec(job).unwrap_or_default();
    let sealed = context
        .keyring
        .seal(&sealed_for(&id, J::KIND), &about, &*context.random);
    Row {
        id,
        kind: J::KIND.to_owned(),
        sealed,
        dead: false,
        due_at,
        attempts: 0,
        expires_at,
        version: 1,
    }
}

pub(super) fn sealed_for(id: &str, kind: &str) -> Vec<u8> {
    keyring::context(&["job", kind, id])
}
