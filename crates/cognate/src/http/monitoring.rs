//! Liveness, readiness and metrics.

use super::Shared;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// `200` when the process runs and the database answers, otherwise `503`.
pub(super) async fn health(State(shared): State<Shared>) -> Response {
    let headers = [
        ("content-type", "application/json"),
        ("cache-control", "no-store"),
    ];
    match shared.context.store.health().await {
        Ok(()) => (StatusCode::OK, headers, "{\"status\":\"ok\"}\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                headers,
                "{\"status\":\"unavailable\",\"reason\":\"database\"}\n",
            )
                .into_response()
        }
    }
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
