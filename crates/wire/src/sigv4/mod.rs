//! AWS Signature Version 4: verifying what was signed, and signing.
//!
//! [`parse`] reads who claims to have signed and refuses what is malformed or leaves something
//! unsigned that must not be; [`Signed::verify`] then checks scope, time and signature with the
//! secret of that access key. Between the two the caller looks the secret up.

mod authorization;
mod canonical;
mod encoding;
mod error;
mod presigned;
mod sign;
mod signing_key;
mod time;
mod verify;

pub use canonical::{Rules, canonical_request, string_to_sign};
pub use error::SignatureError;
pub use sign::{Signing, presign, sign};
pub use signing_key::SigningKey;
pub use time::{format_date, parse_date};

use verify::check_signed_headers;

/// The name of the only algorithm.
pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// The last part of a credential's scope.
pub(crate) const TERMINATOR: &str = "aws4_request";

/// The parts of a request that a signature covers.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The method, in upper case.
    pub method: &'a str,
    /// The path as it was sent.
    pub path: &'a str,
    /// The query as it was sent, without the question mark.
    pub query: &'a str,
    /// The headers as they were sent, with lower-case names. For HTTP/2, `:authority` as `host`.
    pub headers: &'a [(String, String)],
    /// The whole body.
    pub body: &'a [u8],
}

/// Whose key signed, and for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// The id of the access key.
    pub access_key_id: String,
    /// The day, as `yyyymmdd`.
    pub date: String,
    /// The region.
    pub region: String,
    /// The service.
    pub service: String,
}

/// A signature that is well-formed and not verified yet.
#[derive(Clone)]
pub struct Signed {
    /// Whose key signed, and for what.
    pub credential: Credential,
    /// The names of the headers that are signed.
    pub(crate) headers: Vec<String>,
    pub(crate) signature: String,
    /// The time of signing, as `yyyymmddThhmmssZ`.
    pub(crate) date: String,
    /// The lifetime in seconds, when the signature is in the query.
    pub(crate) expires: Option<i64>,
    pub(crate) session_token: Option<String>,
}

/// Reads the signature of a request; nothing when it bears none.
///
/// # Errors
/// When the signature is malformed, comes in two forms at once, or leaves out a header that must be
/// signed.
pub fn parse(request: &Request<'_>) -> Result<Option<Signed>, SignatureError> {
    let in_header = authorization::is_present(request);
    let in_query = presigned::is_present(request);
    // With two signatures one would be checked and the other believed.
    if in_header && in_query {
        return Err(SignatureError::Incomplete(
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature \
             query string parameter or the Authorization header should be specified"
                .to_owned(),
        ));
    }
    let signed = if in_header {
        authorization::parse(request)?
    } else if in_query {
        presigned::parse(request)?
    } else {
        return Ok(None);
    };
    check_signed_headers(&signed, request)?;
    Ok(Some(signed))
}

impl Signed {
    /// The session token that came along.
    #[must_use]
    pub fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }
}

impl Credential {
    /// The credential that `keyid/date/region/service/aws4_request` writes.
    pub(crate) fn parse(text: &str) -> Result<Self, SignatureError> {
        let parts: Vec<&str> = text.split('/').collect();
        let [access_key_id, date, region, service, terminator] = parts.as_slice() else {
            return Err(SignatureError::Incomplete(format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. \
                 keyid/date/region/service/term, got '{text}'"
            )));
        };
        if *terminator != TERMINATOR {
            return Err(SignatureError::WrongScope(format!(
                "Credential should be scoped with a valid terminator: '{TERMINATOR}', not \
                 '{terminator}'."
            )));
        }
        // Whatever comes next looks the key up, and PostgreSQL's texts cannot hold the character.
        if text.contains('\0') {
            return Err(SignatureError::Incomplete(
                "Credential must not hold the character U+0000.".to_owned(),
            ));
        }
        Ok(Self {
            access_key_id: (*access_key_id).to_owned(),
            date: (*date).to_owned(),
            region: (*region).to_owned(),
            service: (*service).to_owned(),
        })
    }

    /// The scope of the signing key: the credential without the access key.
    pub(crate) fn scope(&self) -> String {
        format!(
            "{}/{}/{}/{TERMINATOR}",
            self.date, self.region, self.service
        )
    }
}

impl<'a> Request<'a> {
    /// The values of all headers of this name.
    pub(crate) fn header_values(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.headers
            .iter()
            .filter(move |(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }
}

/// The signature itself is not printed: it is good for five minutes, or for as long as the address.
impl std::fmt::Debug for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signed")
            .field("credential", &self.credential)
            .field("headers", &self.headers)
            .field("date", &self.date)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
