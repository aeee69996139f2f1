//! What a pool leaves behind when it is deleted.

use super::{Failure, Job, Next, enqueue, ensure};
use crate::Context;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Batch, deleted_pools};

/// Deletes the rows of a pool that is gone, and looks once more before the pool is forgotten: a request that read it just
/// before its end may have written since.
#[derive(Serialize, Deserialize)]
pub struct DeletedPool {
    /// The pool.
    pub id: String,
}

impl DeletedPool {
    /// Puts the job into the batch that deletes the pool.
    pub fn enqueue(self, context: &Context, batch: &mut Batch) {
        enqueue(context, batch, self.job_id(), &self, context.now());
    }

    /// As [`Self::enqueue`], unless the pool has its job: whoever is at work on it keeps it.
    pub fn ensure(self, context: &Context, batch: &mut Batch) {
        ensure(context, batch, self.job_id(), &self, context.now());
    }

    fn job_id(&self) -> String {
        format!("{}:{}", Self::KIND, self.id)
    }
}

impl Job for DeletedPool {
    const KIND: &'static str = "deleted_pool";
    const MAY_BE_BROKEN_OFF: bool = true;

    async fn run(self, context: Arc<Context>) -> Result<Next, Failure> {
        let again =
            deleted_pools::delete_what_is_left(&context.store, &self.id, context.now()).await?;
        Ok(again.map_or(Next::Done, Next::At))
    }
}
