//! The table of jobs, and the start of what is done again and again.

mod sweep;

use context::Context;
use context::jobs::{DeletedPool, Kind};
use std::sync::Arc;
use store::{Batch, CommitError};
use sweep::Sweep;
use user_pools::UnseenMessage;

/// Every job of the program.
pub const JOBS: &[Kind] = &[
    Kind::of::<DeletedPool>(),
    Kind::of::<Sweep>(),
    Kind::of::<UnseenMessage>(),
];

/// Starts taking jobs.
///
/// # Errors
/// When the database fails.
pub(crate) async fn start(context: &Arc<Context>) -> Result<(), String> {
    ensure(context, context.now() + sweep::EVERY)
        .await
        .map_err(|error| format!("the jobs cannot be kept: {error}"))?;
    tokio::spawn(context::jobs::work(Arc::clone(context)));
    Ok(())
}

/// Puts the jobs into the store that are always there, if they are not; they are due at `due_at`.
///
/// # Errors
/// When the database fails.
pub async fn ensure(context: &Context, due_at: i64) -> Result<(), CommitError> {
    let mut batch = Batch::new();
    Sweep::ensure(context, &mut batch, due_at);
    context.store.commit(batch).await
}
