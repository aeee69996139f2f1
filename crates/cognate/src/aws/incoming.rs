//! A request of the AWS protocols as it came in.

use super::services;
use bytes::Bytes;
use context::ClientAddress;
use http::HeaderMap;
use wire::cognito_idp;

/// The largest body; a user pool request of AWS is limited to about as much.
pub const MAX_BODY: usize = 1024 * 1024;

/// The largest body of an operation that takes images.
pub const MAX_IMAGE_BODY: usize = 10 * 1024 * 1024;

/// The operations whose input has images.
const IMAGE_OPERATIONS: &[&str] = &[
    "SetUICustomization",
    "CreateManagedLoginBranding",
    "UpdateManagedLoginBranding",
];

/// The content type of the query protocol.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// A request as it came in.
pub struct Incoming {
    /// The method.
    pub method: http::Method,
    /// The path and the query.
    pub uri: http::Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// Where it came from.
    pub client_address: ClientAddress,
    /// Whether it came over TLS, to this server or to a trusted proxy.
    pub over_tls: bool,
}

impl Incoming {
    /// The headers as a signature covers them. One that is not text cannot have been signed as text and is left empty.
    pub(crate) fn header_texts(&self) -> Vec<(String, String)> {
        self.headers
            .iter()
            .map(|(name, value)| {
                (
                    name.as_str().to_owned(),
                    value.to_str().unwrap_or_default().to_owned(),
                )
            })
            .collect()
    }

    /// The header, if it is there and is text.
    pub(crate) fn header_text(&self, name: &str) -> Option<String> {
        header(&self.headers, name).map(str::to_owned)
    }

    /// What its signature covers.
    pub(crate) fn signable<'a>(
        &'a self,
        headers: &'a [(String, String)],
    ) -> wire::sigv4::Request<'a> {
        wire::sigv4::Request {
            method: self.method.as_str(),
            path: self.uri.path(),
            query: self.uri.query().unwrap_or_default(),
            headers,
            body: &self.body,
        }
    }
}

/// Whether the request is for an operation that takes images, by its headers alone. What is not built reads none.
#[must_use]
pub fn takes_images(headers: &HeaderMap) -> bool {
    let service = &cognito_idp::operation::SERVICE;
    header(headers, "x-amz-target")
        .and_then(|target| target.split_once('.'))
        .is_some_and(|(prefix, operation)| {
            prefix == service.target_prefix
                && IMAGE_OPERATIONS.contains(&operation)
                && services::is_built(service, operation)
        })
}

/// The header, if it is there and is text.
pub(super) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The content type without its parameters.
pub(super) fn content_type(headers: &HeaderMap) -> &str {
    let value = header(headers, "content-type").unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim()
}
