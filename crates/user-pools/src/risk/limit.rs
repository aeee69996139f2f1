//! Limits of what a user may do in an hour.

use super::address;
use context::Context;
use store::{Batch, CommitError};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// The window that the limits are per.
pub(crate) const HOUR_MS: i64 = 60 * 60 * 1000;

/// Commits a batch of which every guard is a limit.
///
/// # Errors
/// `LimitExceededException`, what the limit per address answers, and failures of the store.
pub(crate) async fn commit(cx: &Context, batch: Batch) -> ApiResult<()> {
    cx.store
        .commit(batch)
        .await
        .map_err(|failure| match failure {
            CommitError::Conflict(conflict) => {
                address::refusal_of(conflict.label).unwrap_or_else(exceeded)
            }
            CommitError::Failed(failure) => failure.into(),
        })
}

/// `LimitExceededException`.
pub(crate) fn exceeded() -> ApiError {
    error::limit_exceeded("Attempt limit exceeded, please try after some time.")
}
