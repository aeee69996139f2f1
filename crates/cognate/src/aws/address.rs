//! Which operation a request names.

use super::incoming::{FORM, Incoming, content_type};
use super::manner::Manner;
use super::services;
use serde_json::{Map, Value};
use wire::{ApiError, ApiResult, Service, sts};

/// The code for what is no operation here.
pub(super) const UNKNOWN_OPERATION: &str = "UnknownOperationException";

/// The operation that a request names.
pub(crate) struct Addressed {
    pub service: &'static Service,
    pub operation: String,
    /// The parameters of a query request.
    pub form: Option<Map<String, Value>>,
}

/// Finds the operation.
///
/// # Errors
/// That it is none of ours, and in whose manner that is told.
pub(crate) fn address(incoming: &Incoming) -> Result<Addressed, (Manner, ApiError)> {
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
    by_action(form).map_err(|error| {
        // The forms of all services are told of an error in the same way.
        let manner = Manner::of(Some(&sts::operation::SERVICE), &incoming.headers);
        (manner, error)
    })
}

fn by_target(target: &str, content_type: &str) -> Result<Addressed, String> {
    let (prefix, operation) = target.split_once('.').unwrap_or((target, ""));
    let service = services::by_target(prefix).ok_or_else(|| {
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
    let service = services::by_version(&version).ok_or_else(|| {
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

/// The text says of which operation and of which service; AWS says nothing.
fn unknown_operation(text: String) -> (Manner, ApiError) {
    let error = ApiError::new(UNKNOWN_OPERATION, 400, text);
    (Manner::JSON, error)
}
