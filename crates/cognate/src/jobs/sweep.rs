//! Forgetting what has expired.

use context::Context;
use context::jobs::{self, DeletedPool, Failure, Job, Next};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Batch, deleted_pools};

/// How often expired rows are deleted, in milliseconds.
pub(crate) const EVERY: i64 = 60_000;

/// A pool that ended so long ago may never have had a job: a version before this one has deleted it.
const LEFT_ALONE: i64 = 2 * 60 * 60 * 1000;

/// How many such pools one sweep looks for.
const POOLS: u32 = 100;

/// Deletes what has expired, by one node at a time.
#[derive(Serialize, Deserialize)]
pub(super) struct Sweep {}

impl Sweep {
    /// Puts the job into the batch, if it is not in the store.
    pub(super) fn ensure(context: &Context, batch: &mut Batch, due_at: i64) {
        jobs::ensure(context, batch, Self::KIND.to_owned(), &Self {}, due_at);
    }
}

impl Job for Sweep {
    const KIND: &'static str = "sweep";
    const MAY_BE_BROKEN_OFF: bool = true;

    async fn run(self, context: Arc<Context>) -> Result<Next, Failure> {
        let now = context.now();
        let rows = context.store.sweep(now).await?;
        if rows > 0 {
            tracing::debug!(rows, "deleted what had expired");
        }
        let alone = deleted_pools::list(&context.store, now - LEFT_ALONE, POOLS).await?;
        let mut batch = Batch::new();
        for id in alone {
            DeletedPool { id }.ensure(&context, &mut batch);
        }
        context.store.commit(batch).await?;
        Ok(Next::At(context.now() + EVERY))
    }
}
