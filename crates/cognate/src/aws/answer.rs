//! Answers of the AWS protocols.

use context::Protocol;
use http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL, CONTENT_TYPE,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::borrow::Cow;
use wire::{ApiError, Service, json, query};

/// Status, headers and body.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");
const ERROR_MESSAGE: HeaderName = HeaderName::from_static("x-amzn-errormessage");

/// What browsers may read of an answer: the JSON services are called straight from pages.
const EXPOSED: &str = "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date";

/// What the message of an error has at most, in bytes; the rest is cut off. Messages repeat what was sent, such as the name of
/// an operation, and the attack is one of a megabyte, which is six of them in XML (threat 48).
const MAX_MESSAGE: usize = 16 * 1024;

/// The answer of an operation that succeeded. Without an output shape in the model, JSON answers have no body.
pub(super) fn success(protocol: Protocol, body: String, answers: bool, request_id: &str) -> Answer {
    let body = if protocol == Protocol::Json && !answers {
        String::new()
    } else {
        body
    };
    Answer {
        status: StatusCode::OK,
        headers: headers(protocol, request_id),
        body,
    }
}

/// The answer of a refusal or a failure. `service` is not known when the request names none.
pub(super) fn error(
    service: Option<&Service>,
    protocol: Protocol,
    error: &ApiError,
    request_id: &str,
) -> Answer {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let error = &within_bounds(error);
    let Some(service) = service.filter(|service| service.is_query()) else {
        let mut headers = headers(Protocol::Json, request_id);
        insert(&mut headers, ERROR_TYPE, &format!("{}:", error.code));
        insert(&mut headers, ERROR_MESSAGE, &error.message);
        return Answer {
            status,
            headers,
            body: json::error_body(error),
        };
    };
    let mut error = error.as_ref().clone();
    // The services of this protocol have other names for what any operation may answer.
    match error.code.as_ref() {
        ApiError::INTERNAL => error.code = "ServiceFailure".into(),
        "TooManyRequestsException" => {
            error.code = "Throttling".into();
            "Rate exceeded".clone_into(&mut error.message);
        }
        _ => {}
    }
    let body = if protocol == Protocol::QueryJson {
        query::json_error_body(&error, request_id)
    } else {
        query::error_body(service, &error, request_id)
    };
    Answer {
        status,
        headers: headers(protocol, request_id),
        body,
    }
}

/// The error, with as much of its message as is told.
fn within_bounds(error: &ApiError) -> Cow<'_, ApiError> {
    if error.message.len() <= MAX_MESSAGE {
        return Cow::Borrowed(error);
    }
    let told = error.message.floor_char_boundary(MAX_MESSAGE);
    let told = error.message.get(..told).unwrap_or_default();
    Cow::Owned(ApiError {
        message: format!("{told}…"),
        ..error.clone()
    })
}

fn headers(protocol: Protocol, request_id: &str) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(6);
    let content_type = match protocol {
        Protocol::Json => json::CONTENT_TYPE,
        Protocol::Query => query::CONTENT_TYPE,
        Protocol::QueryJson => query::JSON_CONTENT_TYPE,
    };
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    insert(&mut headers, REQUEST_ID, request_id);
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(
        ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static(EXPOSED),
    );
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers
}

/// The longest text in a header. Clients refuse an answer whose headers have more than some 8 to 16 KiB.
const LONGEST: usize = 4096;

/// A text that cannot stand in a header, or is too long for one since it repeats what was sent, is left out; the body has
/// it.
fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if value.len() <= LONGEST
        && let Ok(value) = HeaderValue::from_str(value)
    {
        headers.insert(name, value);
    }
}
