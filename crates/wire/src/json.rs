//! The JSON 1.1 protocol, and JSON documents of our own store.

use crate::decode::{Decode, Source, decode};
use crate::encode::{Encode, JsonWriter};
use crate::error::{ApiError, ApiResult};
use serde_json::Value;

/// The content type of requests and answers.
pub const CONTENT_TYPE: &str = "application/x-amz-json-1.1";

/// Reads a request's body into a JSON object; how deep it may nest is limited by the parser (128 levels).
///
/// # Errors
/// `SerializationException` for anything but a JSON object.
pub fn parse(body: &[u8]) -> ApiResult<Value> {
    match serde_json::from_slice::<Value>(body) {
        Ok(value @ Value::Object(_)) => Ok(value),
        Ok(_) => Err(ApiError::new(
            "SerializationException",
            400,
            "Start of structure or map expected.",
        )),
        Err(_) if body.is_empty() => Err(ApiError::new("SerializationException", 400, "")),
        Err(_) => Err(ApiError::new(
            "SerializationException",
            400,
            "Unable to parse the request body as JSON.",
        )),
    }
}

/// Reads a shape out of a document that we stored; constraints are not checked again.
///
/// # Errors
/// What is wrong with the document, for the operator.
pub fn from_str<T: Decode>(text: &str) -> Result<T, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    decode(value, Source::Stored).map_err(|error| error.to_string())
}

/// The shape as JSON.
#[must_use]
pub fn to_string<T: Encode + ?Sized>(shape: &T) -> String {
    let mut writer = JsonWriter::default();
    shape.encode(&mut writer);
    writer.finish()
}

/// The body of an error: `{"__type":…,"message":…}`.
#[must_use]
pub fn error_body(error: &ApiError) -> String {
    let mut body = serde_json::json!({"__type": error.code, "message": error.message});
    if let (Some(reason), Some(map)) = (error.reason_code, body.as_object_mut()) {
        map.insert("reasonCode".to_owned(), Value::from(reason));
    }
    body.to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{error_body, from_str, parse, to_string};
    use crate::cognito_idp::{AttributeType, UserType};
    use crate::{ApiError, Timestamp};

    #[test]
    fn a_shape_survives_the_store() {
        let user = UserType {
            username: Some("al\"ice\u{1}".into()),
            attributes: Some(vec![AttributeType {
                name: "email".into(),
                value: Some("a@b.c".into()),
            }]),
            user_create_date: Some(Timestamp(1_470_957_431_965)),
            enabled: Some(true),
            ..UserType::default()
        };
        let text = to_string(&user);
        assert!(text.contains("\"UserCreateDate\":1470957431.965"), "{text}");
        assert_eq!(from_str::<UserType>(&text).unwrap(), user);
    }

    #[test]
    fn t50_deep_and_broken_bodies_are_refused() {
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        for body in [deep.as_str(), "", "[]", "{", "\u{0}", "nul", "{\"a\":1}x"] {
            assert_eq!(
                parse(body.as_bytes()).err().unwrap().code,
                "SerializationException"
            );
        }
    }

    #[test]
    fn errors_have_the_bare_code_and_a_lower_case_message() {
        assert_eq!(
            error_body(&ApiError::new(
                "NotAuthorizedException",
                400,
                "Incorrect username or password."
            )),
            r#"{"__type":"NotAuthorizedException","message":"Incorrect username or password."}"#
        );
    }
}
