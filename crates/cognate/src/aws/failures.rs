//! Failures of ours, for whoever runs the server.

use crate::once_a_minute::OnceAMinute;
use wire::{ApiError, Service};

/// A full disk fails every write.
static NO_ROOM: OnceAMinute = OnceAMinute::new();

/// Tells of a failure; of one that the caller has to mend, nothing.
pub(super) fn log(service: &Service, operation: &str, request_id: &str, error: &ApiError) {
    if error.status < 500 || error.code != ApiError::INTERNAL {
        return;
    }
    let detail = error.detail.as_deref().unwrap_or("no detail");
    if !detail.contains(store::DISK_FULL) || NO_ROOM.is_due() {
        tracing::error!(
            service = service.name,
            operation,
            request_id,
            detail,
            "failed"
        );
    }
}
