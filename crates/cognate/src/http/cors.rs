//! Browsers ask before they call the JSON services from a page.

use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// The headers that Amplify and the SDKs send.
const HEADERS: &str = "x-amz-target,x-amz-user-agent,content-type,authorization,x-amz-date,x-amz-security-token,\
x-amz-content-sha256,amz-sdk-invocation-id,amz-sdk-request,cache-control,x-amzn-trace-id";

/// Answers a preflight request. No cookie is involved, so every origin may ask.
pub(super) async fn preflight() -> Response {
    let headers = [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-methods", "GET, HEAD, POST, OPTIONS"),
        ("access-control-allow-headers", HEADERS),
        ("access-control-max-age", "172800"),
    ];
    (StatusCode::OK, headers).into_response()
}
