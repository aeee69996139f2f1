//! What a request of the AWS protocols is about.

use super::services;
use bytes::Bytes;
use context::{Protocol, Source};
use http::HeaderMap;
use serde_json::{Map, Value};
use wire::{ApiError, ApiResult, Service, cognito_identity, cognito_idp, sts};

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
    pub source: Source,
    /// Whether it came over TLS, to this server or to a trusted proxy.
    pub over_tls: bool,
}

/// The operation that a request names.
pub(crate) struct Addressed {
    pub service: &'static Service,
    pub operation: String,
    /// The parameters of a query request.
    pub form: Option<Map<String, Value>>,
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

/// A request that names no operation of ours.
pub(crate) struct Unaddressed {
    /// Where it can be told: the service in whose protocol the error is written.
    pub service: Option<&'static Service>,
    pub error: ApiError,
}

/// Finds the operation.
pub(crate) fn address(incoming: &Incoming) -> Result<Addressed, Unaddressed> {
    if let Some(target) = incoming.headers.get("x-amz-target") {
        let target = String::from_utf8_lossy(target.as_bytes());
        return by_target(&target, content_type(&incoming.headers)).map_err(unknown_operation);
    }
    let form = if incoming.method == http::Method::GET {
        incoming.uri.query().unwrap_or_default().as_bytes()
    } else if content_type(&incoming.headers) == FORM {
        &incoming.body
    } else {
        return Err(unknown_operation(
            "the request names no operation of any service: X-Amz-Target is missing".to_owned(),
        ));
    };
    by_action(form).map_err(|error| Unaddressed {
        service: Some(&sts::operation::SERVICE),
        error,
    })
}

/// In whose way a request is answered of which only the headers are known.
#[derive(Clone, Copy)]
pub struct Unread {
    pub(super) service: Option<&'static Service>,
    pub(super) protocol: Protocol,
}

/// The way, by the headers: that of JSON, unless it is a form.
#[must_use]
pub fn unread(headers: &HeaderMap) -> Unread {
    let is_form = content_type(headers) == FORM && !headers.contains_key("x-amz-target");
    let service = is_form.then_some(&sts::operation::SERVICE);
    Unread {
        service,
        protocol: written(service, headers),
    }
}

/// How the answer is written: as the service does it, and by STS in JSON where that is asked for.
pub(crate) fn written(service: Option<&Service>, headers: &HeaderMap) -> Protocol {
    match service {
        Some(service) if service.target_prefix.is_empty() => {
            if service.name == sts::operation::SERVICE.name && asks_for_json(headers) {
                Protocol::QueryJson
            } else {
                Protocol::Query
            }
        }
        _ => Protocol::Json,
    }
}

fn asks_for_json(headers: &HeaderMap) -> bool {
    let accepted = header(headers, "accept").unwrap_or_default();
    accepted.split(',').any(|accepted| {
        let kind = accepted.split(';').next().unwrap_or_default();
        kind.trim()
            .eq_ignore_ascii_case(wire::query::JSON_CONTENT_TYPE)
    })
}

fn by_target(target: &str, content_type: &str) -> Result<Addressed, String> {
    let (prefix, operation) = target.split_once('.').unwrap_or((target, ""));
    let services = [
        &cognito_idp::operation::SERVICE,
        &cognito_identity::operation::SERVICE,
    ];
    let service = services
        .into_iter()
        .find(|service| service.target_prefix == prefix)
        .ok_or_else(|| {
            format!("{operation} is an operation of {prefix}, a service that is not served here")
        })?;
    if content_type != wire::json::CONTENT_TYPE {
        return Err(format!(
            "{operation} of {} is sent as {}, not as {content_type}",
            service.name,
            wire::json::CONTENT_TYPE
        ));
    }
    Ok(Addressed {
        service,
        operation: operation.to_owned(),
        form: None,
    })
}

fn by_action(form: &[u8]) -> ApiResult<Addressed> {
    let mut form = wire::query::parse(form)?;
    let mut take = |name: &str| match form.remove(name) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    let operation = take("Action").ok_or_else(|| {
        ApiError::new(
            "MissingAction",
            400,
            "The request is missing the Action parameter",
        )
    })?;
    let version = take("Version").unwrap_or_default();
    let services = [&sts::operation::SERVICE, &wire::iam::operation::SERVICE];
    let service = services
        .into_iter()
        .find(|service| service.version == version)
        .ok_or_else(|| {
            let text = format!("Could not find operation {operation} for version {version}");
            ApiError::new("InvalidAction", 400, text)
        })?;
    // What a presigned query adds to the parameters belongs to the signature.
    form.retain(|name, _| !name.starts_with("X-Amz-"));
    Ok(Addressed {
        service,
        operation,
        form: Some(form),
    })
}

/// The code for what is no operation here.
pub(super) const UNKNOWN_OPERATION: &str = "UnknownOperationException";

/// The text says of which operation and of which service; AWS says nothing.
fn unknown_operation(text: String) -> Unaddressed {
    Unaddressed {
        service: None,
        error: ApiError::new(UNKNOWN_OPERATION, 400, text),
    }
}

pub(super) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The content type without its parameters.
pub(super) fn content_type(headers: &HeaderMap) -> &str {
    let value = header(headers, "content-type").unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim()
}
