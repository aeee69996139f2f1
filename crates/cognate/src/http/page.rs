//! What the pages for people have in common: how a template becomes an answer.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// A page loads nothing but its own style and scripts of this server, and stands in no frame (threat 53).
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; \
    base-uri 'none'; form-action 'self'";

/// The page.
pub(super) fn page(template: &impl Template) -> Response {
    let headers = [
        ("content-type", "text/html; charset=utf-8"),
        ("cache-control", "no-store"),
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
    ];
    match template.render() {
        Ok(text) => (headers, text).into_response(),
        Err(error) => {
            tracing::error!(%error, "a page could not be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
