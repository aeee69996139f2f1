//! Policy documents on their way in and out.

use crate::policy::{Kind, MalformedPolicy, PolicyDocument};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Write as _;
use wire::iam::error;
use wire::{ApiError, ApiResult};

/// Reads a document that a caller has sent.
pub(crate) fn parse(text: &str, kind: Kind) -> ApiResult<PolicyDocument> {
    PolicyDocument::parse(text, kind).map_err(|malformed| refused(&malformed))
}

/// Reads a document that was accepted when it was stored. If it cannot be read any more the request fails: to go on
/// without it might be to go on without its `Deny`.
pub(crate) fn parse_stored(text: &str, kind: Kind) -> ApiResult<PolicyDocument> {
    PolicyDocument::parse(text, kind).map_err(|malformed| {
        ApiError::internal(format!(
            "a stored policy document cannot be read: {malformed}"
        ))
    })
}

fn refused(malformed: &MalformedPolicy) -> ApiError {
    match malformed {
        MalformedPolicy::Grammar(_) => error::malformed_policy_document(malformed.to_string()),
        MalformedPolicy::TooLarge { .. } => error::limit_exceeded(malformed.to_string()),
    }
}

/// The document as the `Get…` operations answer it: percent-encoded as RFC 3986 has it, only its unreserved characters
/// as they are.
pub(crate) fn url_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// What the `document` column holds of an entity.
pub(crate) fn write<T: Serialize>(details: &T) -> ApiResult<String> {
    serde_json::to_string(details).map_err(ApiError::internal)
}

/// The details in a `document` column.
pub(crate) fn read<T: DeserializeOwned>(document: &str) -> ApiResult<T> {
    serde_json::from_str(document).map_err(ApiError::internal)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::{parse, refused, url_encode};
    use crate::policy::{Kind, MalformedPolicy};

    #[test]
    fn documents_are_percent_encoded() {
        assert_eq!(
            url_encode(r#"{"a": ["b*"]}"#),
            "%7B%22a%22%3A%20%5B%22b%2A%22%5D%7D"
        );
        assert_eq!(url_encode("aZ09-._~+/é"), "aZ09-._~%2B%2F%C3%A9");
    }

    #[test]
    fn malformed_documents_have_their_codes() {
        let error = parse("no json", Kind::Identity).err().unwrap();
        assert_eq!(
            (&*error.code, error.status),
            ("MalformedPolicyDocument", 400)
        );
        let error = refused(&MalformedPolicy::TooLarge {
            quota: "PolicySize",
            limit: 6144,
        });
        assert_eq!((&*error.code, error.status), ("LimitExceeded", 409));
        assert_eq!(error.message, "Cannot exceed quota for PolicySize: 6144");
    }
}
