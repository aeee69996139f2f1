//! The address of the AWS protocols: reads a request, within its limits, and writes its answer.

use super::body::{self, Unread};
use super::connection::OverTls;
use super::{Shared, cors, not_found, overview, source};
use crate::aws::{self, Answer, Incoming, MAX_BODY, MAX_IMAGE_BODY, Manner, takes_images};
use axum::Extension;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::time::Instant;

/// The whole of a request may take that long, from its headers to its answer; clients of AWS wait for a minute.
const REQUEST_TIMEOUT: Duration = Duration::from_mins(1);

/// `POST /`, and `GET /?Action=…` of the query protocol.
pub(super) async fn answer(
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
    let began = Instant::now();
    let deadline = began + REQUEST_TIMEOUT;
    let (parts, body) = request.into_parts();
    let limit = if takes_images(&parts.headers) {
        MAX_IMAGE_BODY
    } else {
        MAX_BODY
    };
    let manner = Manner::of_headers(&parts.headers);
    let (body, _held) = match body::read(body, limit).await {
        Ok(read) => read,
        Err(Unread::TooSlow) => return StatusCode::REQUEST_TIMEOUT.into_response(),
        Err(Unread::TooLarge) => return response(aws::too_large(&shared.context, manner)),
        Err(Unread::NoRoom) => return response(aws::no_room(&shared.context, manner)),
        // Nobody reads the answer.
        Err(Unread::Gone) => return StatusCode::BAD_REQUEST.into_response(),
    };
    let (headers, trusted) = (&parts.headers, &shared.trusted_proxies);
    let client_address = source::address(peer.ip(), headers, trusted);
    let over_tls = source::is_secure(peer.ip(), tls.is_some(), headers, trusted);
    let incoming = Incoming {
        method: parts.method,
        uri: parts.uri,
        headers: parts.headers,
        body,
        client_address,
        over_tls,
    };
    let answer = tokio::time::timeout_at(deadline, aws::handle(&shared.context, incoming)).await;
    response(answer.unwrap_or_else(|_| aws::too_late(&shared.context, manner, began)))
}

pub(super) fn response(answer: Answer) -> Response {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}
