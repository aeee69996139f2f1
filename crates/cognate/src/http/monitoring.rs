//! Liveness, readiness and metrics.

use super::Shared;
use crate::once_a_minute::OnceAMinute;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use std::path::Path;
use std::time::Duration;

/// A server that takes longer to find out whether it is ready is not; who asks may wait no longer than that, either.
const DEADLINE: Duration = Duration::from_secs(1);

/// With less room than that a server is not ready: the write-ahead log of SQLite grows to 4 MiB before it is written back.
const LEAST_ROOM: u64 = 4 * 1024 * 1024;

/// Whoever asks for the health asks often, and what is wrong stays wrong for a while.
static FULL: OnceAMinute = OnceAMinute::new();
static UNREACHABLE: OnceAMinute = OnceAMinute::new();

/// `200` as long as the process answers: whatever else is wrong, a restart would not mend it.
pub(super) async fn live() -> Response {
    said(StatusCode::OK, "{\"status\":\"ok\"}\n")
}

/// `200` when the server can serve, otherwise `503` and what is wrong.
pub(super) async fn ready(State(shared): State<Shared>) -> Response {
    if let Some(folder) = &shared.folder
        && is_full(folder, LEAST_ROOM)
    {
        if FULL.is_due() {
            tracing::error!("the disk of the database is full");
        }
        return said(
            StatusCode::SERVICE_UNAVAILABLE,
            "{\"status\":\"unavailable\",\"reason\":\"disk full\"}\n",
        );
    }
    let health = tokio::time::timeout(DEADLINE, shared.context.store.health()).await;
    if matches!(health, Ok(Ok(()))) {
        return said(StatusCode::OK, "{\"status\":\"ok\"}\n");
    }
    if UNREACHABLE.is_due() {
        if let Ok(Err(error)) = health {
            tracing::error!(%error, "the database does not answer");
        } else {
            tracing::error!("the database has not answered within a second");
        }
    }
    said(
        StatusCode::SERVICE_UNAVAILABLE,
        "{\"status\":\"unavailable\",\"reason\":\"database\"}\n",
    )
}

/// Whether fewer bytes than these are left. Where nobody can tell, it is not.
fn is_full(folder: &Path, least: u64) -> bool {
    rustix::fs::statvfs(folder)
        .is_ok_and(|disk| disk.f_bavail.saturating_mul(disk.f_frsize) < least)
}

fn said(status: StatusCode, text: &'static str) -> Response {
    let headers = [
        ("content-type", "application/json"),
        ("cache-control", "no-store"),
    ];
    (status, headers, text).into_response()
}

/// Prometheus's text format.
pub(super) async fn metrics(State(shared): State<Shared>) -> Response {
    let Some(handle) = &shared.metrics else {
        return StatusCode::NOT_FOUND.into_response();
    };
    (
        [("content-type", "text/plain; version=0.0.4")],
        handle.render(),
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::is_full;
    use std::path::Path;

    #[test]
    fn a_disk_without_the_room_is_full() {
        let here = Path::new(".");
        assert!(!is_full(here, 1));
        assert!(is_full(here, u64::MAX));
        assert!(!is_full(Path::new("/no/such/folder"), u64::MAX));
    }
}
