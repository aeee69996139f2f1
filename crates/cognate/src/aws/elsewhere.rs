//! Requests for services that are not here: whoever sends every service's requests to one address learns so in the form
//! that its client reads.

use super::address::UNKNOWN_OPERATION;
use super::answer::{self, Answer};
use super::incoming::{FORM, content_type, header};
use context::{Context, Protocol};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use std::fmt::Write as _;
use wire::ApiError;

/// The answer for a request that no address of ours is for; nothing when no client of AWS has sent it.
pub fn elsewhere(
    context: &Context,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Option<Answer> {
    let request_id = || keys::random::uuid_v4(&*context.random);
    if is_for_s3(uri, headers) {
        return Some(not_s3(&request_id()));
    }
    let place = format!("{method} {}", uri.path());
    let text = match (headers.get("x-amz-target"), scope(uri, headers)) {
        (Some(target), _) => {
            let target = String::from_utf8_lossy(target.as_bytes());
            format!("{target} is not served at {place}: send it to POST /")
        }
        (None, Some(service)) => {
            format!("{place} is no operation of {service} that is served here")
        }
        (None, None) => return None,
    };
    let error = ApiError::new(UNKNOWN_OPERATION, 400, text);
    Some(answer::error(None, Protocol::Json, &error, &request_id()))
}

/// Whether a client of S3 has sent it: by the service that it is signed for, or by the older signature that only S3 still
/// takes. A request that names its operation in a header is not S3's, whatever it is signed for.
pub fn is_for_s3(uri: &Uri, headers: &HeaderMap) -> bool {
    if headers.contains_key("x-amz-target") || content_type(headers) == FORM {
        return false;
    }
    let old = header(headers, "authorization").is_some_and(|value| value.starts_with("AWS "))
        || uri
            .query()
            .is_some_and(|query| query.contains("AWSAccessKeyId="));
    old || matches!(scope(uri, headers).as_deref(), Some("s3" | "s3express"))
}

/// The service that the request is signed for. Nothing is proved by it.
fn scope(uri: &Uri, headers: &HeaderMap) -> Option<String> {
    let credential = if let Some(value) = header(headers, "authorization") {
        value.split_once("Credential=")?.1.to_owned()
    } else {
        let query = uri.query()?.split_once("X-Amz-Credential=")?.1;
        query.replace("%2F", "/").replace("%2f", "/")
    };
    let service = credential
        .split([',', '&', ' '])
        .next()?
        .split('/')
        .nth(3)?;
    Some(service.to_owned())
}

/// S3 writes its errors in a form of its own.
fn not_s3(request_id: &str) -> Answer {
    let mut body = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NotImplemented</Code>",
    );
    let _ = write!(
        body,
        "<Message>s3 is not served here: send its requests to another endpoint</Message>\
         <RequestId>{request_id}</RequestId></Error>"
    );
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/xml"));
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert("x-amz-request-id", id);
    }
    Answer {
        status: StatusCode::NOT_IMPLEMENTED,
        headers,
        body,
    }
}
