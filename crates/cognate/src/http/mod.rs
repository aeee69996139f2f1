//! The listener's router: which path belongs to whom.

mod aws_protocols;
mod body;
mod connection;
mod connections;
mod cors;
mod listener;
mod monitoring;
mod outbox;
mod overview;
mod paced;
mod page;
mod pool_documents;
mod room;
mod source;

pub use connections::Connections;
pub use listener::{Listener, serve};

use crate::aws;
use aws_protocols::response;
use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use context::Context;
use http::StatusCode;
use ipnet::IpNet;
use messages::Outbox;
use metrics_exporter_prometheus::PrometheusHandle;
use std::path::Path;
use std::sync::Arc;

/// What the routes share.
#[derive(Clone)]
pub struct Shared {
    /// For the operations.
    pub context: Arc<Context>,
    /// Development mode's messages.
    pub outbox: Option<Arc<Outbox>>,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Arc<[IpNet]>,
    /// What `/_cognate/metrics` shows.
    pub metrics: Option<PrometheusHandle>,
    /// The folder of the database, where that is on this machine.
    pub folder: Option<Arc<Path>>,
}

/// The routes of the main listener.
pub fn router(shared: Shared) -> Router {
    let mut router = Router::new()
        .route("/", any(aws_protocols::answer))
        .route(
            "/.well-known/openid-configuration",
            get(pool_documents::identity_configuration),
        )
        .route("/.well-known/jwks_uri", get(pool_documents::identity_jwks))
        .route(
            "/{pool_id}/.well-known/jwks.json",
            get(pool_documents::jwks).options(cors::preflight),
        )
        .route(
            "/{pool_id}/.well-known/openid-configuration",
            get(pool_documents::configuration).options(cors::preflight),
        )
        .route("/_cognate/health", get(monitoring::ready))
        .route("/_cognate/health/live", get(monitoring::live))
        .route("/_cognate/health/ready", get(monitoring::ready))
        .route("/_cognate/metrics", get(monitoring::metrics));
    // Outside development mode there is no outbox, and so no address for it.
    if shared.outbox.is_some() {
        router = router
            .route("/_cognate/outbox", get(outbox::show))
            .route("/_cognate/outbox.js", get(outbox::script));
    }
    router.fallback(not_found).with_state(shared)
}

async fn not_found(State(shared): State<Shared>, request: Request) -> Response {
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    if let Some(answer) = aws::elsewhere(&shared.context, method, uri, headers) {
        return response(answer);
    }
    (StatusCode::NOT_FOUND, "nothing is served at this address\n").into_response()
}
