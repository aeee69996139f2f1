//! Liveness, readiness and metrics.

use super::Shared;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use std::time::Duration;

/// A server that takes longer to find out whether it is ready is not; who asks may wait no longer than that, either.
const DEADLINE: Duration = Duration::from_secs(1);

/// `200` as long as the process answers: whatever else is wrong, a restart would not mend it.
pub(super) async fn live() -> Response {
    said(StatusCode::OK, "{\"status\":\"ok\"}\n")
}

/// `200` when the server can serve, otherwise `503` and what is wrong.
pub(super) async fn ready(State(shared): State<Shared>) -> Response {
    match tokio::time::timeout(DEADLINE, shared.context.store.health()).await {
        Ok(Ok(())) => return said(StatusCode::OK, "{\"status\":\"ok\"}\n"),
        Ok(Err(error)) => tracing::error!(%error, "the database does not answer"),
        Err(_) => tracing::error!("the database has not answered within a second"),
    }
    said(
        StatusCode::SERVICE_UNAVAILABLE,
        "{\"status\":\"unavailable\",\"reason\":\"database\"}\n",
    )
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
