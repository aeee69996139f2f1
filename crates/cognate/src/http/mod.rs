//! The listener's router: which path belongs to whom.

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

use crate::aws::{self, Answer, Incoming, MAX_BODY, MAX_IMAGE_BODY, takes_images};
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::{Extension, Router};
use body::Unread;
use connection::OverTls;
use context::Context;
use http::StatusCode;
use ipnet::IpNet;
use messages::Outbox;
use metrics_exporter_prometheus::PrometheusHandle;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The whole of a request may take that long, from its headers to its answer; clients of AWS wait for a minute.
const REQUEST_TIMEOUT: Duration = Duration::from_mins(1);

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
        .route("/", any(aws_protocols))
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

/// `POST /`, and `GET /?Action=…` of the query protocol.
async fn aws_protocols(
    State(shared): State<Shared>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    tls: Option<Extension<OverTls>>,
    request: Request,
) -> Response {
    if request.method() == http::Method::OPTIONS {
        return cors::preflight().await;
    }
    if aws::is_for_s3(request.uri(), request.headers()) {
        return not_found(State(shared), request).await;
    }
    if request.method() == http::Method::GET && request.uri().query().is_none() {
        return overview::show(&shared).await;
    }
    let began = tokio::time::Instant::now();
    let deadline = began + REQUEST_TIMEOUT;
    let (parts, body) = request.into_parts();
    let limit = if takes_images(&parts.headers) {
        MAX_IMAGE_BODY
    } else {
        MAX_BODY
    };
    let unread = aws::unread(&parts.headers);
    let (body, _held) = match body::read(body, limit).await {
        Ok(read) => read,
        Err(Unread::TooSlow) => return StatusCode::REQUEST_TIMEOUT.into_response(),
        Err(Unread::TooLarge) => return response(aws::too_large(&shared.context, unread)),
        Err(Unread::NoRoom) => return response(aws::no_room(&shared.context, unread)),
        // Nobody reads the answer.
        Err(Unread::Gone) => return StatusCode::BAD_REQUEST.into_response(),
    };
    let (headers, trusted) = (&parts.headers, &shared.trusted_proxies);
    let source = source::address(peer.ip(), headers, trusted);
    let over_tls = source::is_secure(peer.ip(), tls.is_some(), headers, trusted);
    let incoming = Incoming {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
        source,
        over_tls,
    };
    let answer = tokio::time::timeout_at(deadline, aws::handle(&shared.context, incoming)).await;
    response(answer.unwrap_or_else(|_| aws::too_late(&shared.context, unread, began)))
}

fn response(answer: Answer) -> Response {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}

async fn not_found(State(shared): State<Shared>, request: Request) -> Response {
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    if let Some(answer) = aws::elsewhere(&shared.context, method, uri, headers) {
        return response(answer);
    }
    (StatusCode::NOT_FOUND, "nothing is served at this address\n").into_response()
}
