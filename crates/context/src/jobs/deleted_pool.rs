//! What a pool leaves behind when it is deleted.

use super::{Failure, Job, Next, enqueue};
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
        let id = format!("{}:{}", Self::KIND, self.id);
        enqueue(context, batch, id, &self, context.now());
    }
}

impl Job for DeletedPool {
    const KIND: &'static str = "deleted_pool";
    const MAY_BE_BROKEN_OFF: bool = true;

    async fn run(self, context: Arc<Context>, _: i64) -> Result<Next, Failure> {
        let again =
            deleted_pools::delete_what_is_left(&context.store, &self.id, context.now()).await?;
        Ok(again.map_or(Next::Done, Next::At))
    }
}
