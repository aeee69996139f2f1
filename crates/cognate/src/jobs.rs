//! The table of jobs.

use context::Context;
use context::jobs::Kind;
use std::sync::Arc;
use user_pools::UnseenMessage;

/// Every job of the program.
pub const JOBS: &[Kind] = &[Kind::of::<UnseenMessage>()];

/// Starts taking jobs.
pub(crate) fn start(context: &Arc<Context>) {
    tokio::spawn(context::jobs::work(Arc::clone(context)));
}
