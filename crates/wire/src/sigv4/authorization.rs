//! The signature in the `Authorization` header.

use std::fmt::Write as _;

use super::time::{format_date, parse_date, parse_http_date};
use super::{ALGORITHM, Credential, Request, SignatureError, Signed};

/// Whether there is an `Authorization` header, of whatever kind: one that is not of the AWS kind is a malformed signature
/// and not a missing one. Operations that take no signature do not ask.
pub(super) fn is_present(request: &Request<'_>) -> bool {
    request
        .header_values("authorization")
        .any(|value| !value.trim().is_empty())
}

/// Reads the header form.
pub(super) fn parse(request: &Request<'_>) -> Result<Signed, SignatureError> {
    let mut values = request.header_values("authorization");
    let value = values.next().unwrap_or_default().trim();
    // Of two headers one would be checked here and the other believed elsewhere.
    if values.next().is_some() {
        return Err(SignatureError::Incomplete(
            "The request has more than one Authorization header.".to_owned(),
        ));
    }
    let (algorithm, rest) = value.split_once(' ').unwrap_or((value, ""));
    let unsupported =
        || SignatureError::Incomplete(format!("Unsupported AWS 'algorithm': '{algorithm}'."));
    if algorithm != ALGORITHM && algorithm.starts_with("AWS4-") {
        return Err(unsupported());
    }
    let fields = Fields::read(rest)?;
    let date = signing_date(request)?;
    let mut missing = String::new();
    for (name, field) in [
        ("Credential", fields.credential),
        ("Signature", fields.signature),
        ("SignedHeaders", fields.signed_headers),
    ] {
        if field.is_none() {
            let _ = write!(
                missing,
                "Authorization header requires '{name}' parameter. "
            );
        }
    }
    if date.is_none() {
        missing.push_str(
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
        );
    }
    match (
        fields.credential,
        fields.signature,
        fields.signed_headers,
        date,
    ) {
        // What another scheme, such as `Bearer`, lacks is told first, as at AWS; nothing of it ever counts.
        (Some(_), Some(_), Some(_), Some(_)) if algorithm != ALGORITHM => Err(unsupported()),
        (Some(credential), Some(signature), Some(signed_headers), Some(date)) => Ok(Signed {
            credential: Credential::parse(credential)?,
            headers: signed_headers.split(';').map(str::to_owned).collect(),
            signature: signature.to_owned(),
            date,
            expires: None,
            session_token: request
                .header_values("x-amz-security-token")
                .next()
                .map(str::to_owned),
        }),
        _ => Err(SignatureError::Incomplete(missing.trim_end().to_owned())),
    }
}

#[derive(Default)]
struct Fields<'a> {
    credential: Option<&'a str>,
    signature: Option<&'a str>,
    signed_headers: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn read(text: &'a str) -> Result<Self, SignatureError> {
        let mut fields = Self::default();
        for piece in text
            .split(',')
            .map(str::trim)
            .filter(|piece| !piece.is_empty())
        {
            let Some((name, value)) = piece.split_once('=') else {
                return Err(SignatureError::Incomplete(format!(
                    "'{piece}' not a valid key=value pair (missing equal-sign) in Authorization \
                     header."
                )));
            };
            let field = match name {
                "Credential" => &mut fields.credential,
                "Signature" => &mut fields.signature,
                "SignedHeaders" => &mut fields.signed_headers,
                _ => continue,
            };
            if field.replace(value).is_some() {
                return Err(SignatureError::Incomplete(format!(
                    "Authorization header has more than one '{name}' parameter."
                )));
            }
        }
        Ok(fields)
    }
}

/// The time of signing: `x-amz-date`, or else `date` in either of its forms.
fn signing_date(request: &Request<'_>) -> Result<Option<String>, SignatureError> {
    let (name, value) = match request.header_values("x-amz-date").next() {
        Some(value) => ("X-Amz-Date", value),
        None => match request.header_values("date").next() {
            Some(value) => ("Date", value),
            None => return Ok(None),
        },
    };
    let value = value.trim();
    if parse_date(value).is_some() {
        return Ok(Some(value.to_owned()));
    }
    match parse_http_date(value) {
        Some(time) if name == "Date" => Ok(Some(format_date(time))),
        _ => Err(SignatureError::Incomplete(format!(
            "Date must be in ISO-8601 'basic format'. Got '{value}'. See \
             http://en.wikipedia.org/wiki/ISO_8601"
        ))),
    }
}
