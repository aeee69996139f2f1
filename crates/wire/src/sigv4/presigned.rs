//! The signature in the query.

use std::fmt::Write as _;

use super::canonical::pairs;
use super::time::parse_date;
use super::{ALGORITHM, Credential, Request, SignatureError, Signed};

/// A week, in seconds: the longest that a presigned address may live.
const WEEK: i64 = 604_800;

/// Whether the query bears a signature, or part of one.
pub(super) fn is_present(request: &Request<'_>) -> bool {
    if !request.query.contains('%') && !request.query.contains("X-Amz-") {
        return false;
    }
    // A query that cannot be read is not signed; who reads it later says what is wrong with it. In a
    // signed request it fails when the canonical form is made.
    let Some(pairs) = pairs(request.query) else {
        return false;
    };
    let marks: [&[u8]; 3] = [b"X-Amz-Algorithm", b"X-Amz-Credential", b"X-Amz-Signature"];
    pairs
        .iter()
        .any(|(name, _)| marks.contains(&name.as_slice()))
}

/// Reads the query form.
pub(super) fn parse(request: &Request<'_>) -> Result<Signed, SignatureError> {
    let pairs = pairs(request.query).unwrap_or_default();
    let mut missing = String::new();
    let mut required = |name: &str| {
        let value = single(&pairs, name)?;
        if value.is_none() {
            let _ = write!(
                missing,
                "AWS query-string parameters must include '{name}'. "
            );
        }
        Ok::<_, SignatureError>(value.unwrap_or_default())
    };
    let algorithm = required("X-Amz-Algorithm")?;
    let credential = required("X-Amz-Credential")?;
    let signature = required("X-Amz-Signature")?;
    let signed_headers = required("X-Amz-SignedHeaders")?;
    let date = required("X-Amz-Date")?;
    let expires = required("X-Amz-Expires")?;
    if !missing.is_empty() {
        missing.push_str("Re-examine the query-string parameters.");
        return Err(SignatureError::Incomplete(missing));
    }
    if algorithm != ALGORITHM {
        return Err(SignatureError::Incomplete(format!(
            "Unsupported AWS 'algorithm': '{algorithm}'."
        )));
    }
    if parse_date(date).is_none() {
        return Err(SignatureError::Incomplete(format!(
            "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\", not '{date}'."
        )));
    }
    Ok(Signed {
        credential: Credential::parse(credential)?,
        headers: signed_headers.split(';').map(str::to_owned).collect(),
        signature: signature.to_owned(),
        date: date.to_owned(),
        expires: Some(lifetime(expires)?),
        session_token: session_token(request, &pairs)?,
    })
}

/// The value of the parameter `name`. A parameter of the signature that occurs twice is refused, as
/// is one that is not text.
fn single<'a>(
    pairs: &'a [(Vec<u8>, Vec<u8>)],
    name: &str,
) -> Result<Option<&'a str>, SignatureError> {
    let mut values = pairs.iter().filter(|(other, _)| other == name.as_bytes());
    let value = values.next().map(|(_, value)| value.as_slice());
    let text = value.map(std::str::from_utf8).transpose();
    match (values.next(), text) {
        (None, Ok(text)) => Ok(text),
        _ => Err(SignatureError::Incomplete(format!(
            "AWS query-string parameter '{name}' must occur once."
        ))),
    }
}

fn lifetime(text: &str) -> Result<i64, SignatureError> {
    let digits = !text.is_empty() && text.len() < 10 && text.bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(seconds @ 1..=WEEK) if digits => Ok(seconds),
        _ => Err(SignatureError::Incomplete(
            "X-Amz-Expires must be a number between 1 and 604800 seconds.".to_owned(),
        )),
    }
}

/// The session token of the query, or else that of the header, which must then be signed. With two
/// tokens one would be covered by the signature and the other believed.
fn session_token(
    request: &Request<'_>,
    pairs: &[(Vec<u8>, Vec<u8>)],
) -> Result<Option<String>, SignatureError> {
    let in_query = single(pairs, "X-Amz-Security-Token")?;
    let in_header = request.header_values("x-amz-security-token").next();
    match (in_query, in_header) {
        (Some(_), Some(_)) => Err(SignatureError::Incomplete(
            "The request has more than one security token.".to_owned(),
        )),
        (in_query, in_header) => Ok(in_query.or(in_header).map(str::to_owned)),
    }
}
