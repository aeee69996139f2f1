//! What makes a signature good.

use aws_lc_rs::constant_time;

use super::canonical::{canonical_request, normalized, pairs, sha256, string_to_sign};
use super::encoding::hex;
use super::time::{format_date, parse_date};
use super::{Request, Rules, SignatureError, Signed, SigningKey};

/// How far the signer's clock may be off, in milliseconds.
const SKEW: i64 = 5 * 60 * 1000;

impl Signed {
    /// Checks that the request was signed with `key`, for this service (and region, when one is
    /// given), at about this time.
    ///
    /// # Errors
    /// When one of that is not so.
    pub fn verify(
        &self,
        request: &Request<'_>,
        key: &SigningKey,
        now_ms: i64,
        service: &str,
        region: Option<&str>,
    ) -> Result<(), SignatureError> {
        self.verify_under(Rules::of(service), request, key, now_ms, service, region)
    }

    /// As [`Signed::verify`], under other rules than the service's own.
    ///
    /// # Errors
    /// As [`Signed::verify`].
    pub fn verify_under(
        &self,
        rules: Rules,
        request: &Request<'_>,
        key: &SigningKey,
        now_ms: i64,
        service: &str,
        region: Option<&str>,
    ) -> Result<(), SignatureError> {
        self.check_scope(service, region)?;
        self.check_time(now_ms)?;
        check_unambiguous(request, rules)?;
        let hash = payload_hash(request)?;
        let canonical = canonical_request(request, &self.headers, &hash, rules)
            .ok_or(SignatureError::Mismatch)?;
        let text = string_to_sign(&canonical, &self.date, &self.credential);
        let expected = key.signature(&text);
        // In constant time: the attack is a signature that is guessed digit by digit.
        constant_time::verify_slices_are_equal(expected.as_bytes(), self.signature.as_bytes())
            .map_err(|_| SignatureError::Mismatch)
    }

    fn check_scope(&self, service: &str, region: Option<&str>) -> Result<(), SignatureError> {
        let credential = &self.credential;
        let day = self.date.get(..8).unwrap_or_default();
        let message = if credential.service != service {
            format!("Credential should be scoped to correct service: '{service}'.")
        } else if let Some(region) = region.filter(|region| *region != credential.region) {
            format!(
                "Credential should be scoped to a valid region, not '{}'. Expected '{region}'.",
                credential.region
            )
        } else if credential.date != day {
            format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date \
                 from HTTP: '{}' != '{day}', from '{}'.",
                credential.date, self.date
            )
        } else {
            return Ok(());
        };
        Err(SignatureError::WrongScope(message))
    }

    fn check_time(&self, now_ms: i64) -> Result<(), SignatureError> {
        let signed_at = parse_date(&self.date).ok_or(SignatureError::Mismatch)?;
        let lifetime = self.expires.map_or(SKEW, |seconds| seconds * 1000);
        let date = &self.date;
        if signed_at < now_ms - lifetime {
            let (now, earliest) = (format_date(now_ms), format_date(now_ms - lifetime));
            let unit = match self.expires {
                None => "5 min.".to_owned(),
                Some(seconds) if seconds % 60 == 0 => format!("{} min.", seconds / 60),
                Some(seconds) => format!("{seconds} sec."),
            };
            return Err(SignatureError::Expired(format!(
                "Signature expired: {date} is now earlier than {earliest} ({now} - {unit})"
            )));
        }
        if signed_at > now_ms + SKEW {
            let (now, latest) = (format_date(now_ms), format_date(now_ms + SKEW));
            return Err(SignatureError::NotYetCurrent(format!(
                "Signature not yet current: {date} is still later than {latest} ({now} + 5 min.)"
            )));
        }
        Ok(())
    }
}

/// Refuses signatures that do not cover what they must. The attacks: a header that is added to, or
/// changed in, somebody else's signed request (the host, the operation, the session token), and a
/// header that is sent twice so that one is checked and the other read.
pub(super) fn check_signed_headers(
    signed: &Signed,
    request: &Request<'_>,
) -> Result<(), SignatureError> {
    let names = &signed.headers;
    let ordered = names
        .iter()
        .zip(names.iter().skip(1))
        .all(|(name, next)| name < next);
    if !ordered || names.iter().any(|name| !is_header_name(name)) {
        return Err(SignatureError::Incomplete(
            "SignedHeaders must be a sorted list of distinct lower-case header names.".to_owned(),
        ));
    }
    let is_signed = |name: &str| names.iter().any(|other| other == name);
    let must_be_signed = |name: &str, said: &str| {
        if is_signed(name) {
            return Ok(());
        }
        let message = format!("'{said}' must be a 'SignedHeader' in the AWS Authorization.");
        Err(SignatureError::Unsigned(message))
    };
    must_be_signed("host", "Host")?;
    for (name, _) in request.headers {
        if name.starts_with("x-amz-") {
            must_be_signed(name, name)?;
        }
    }
    let dated_by_query = signed.expires.is_some();
    if !dated_by_query && request.header_values("x-amz-date").next().is_none() {
        must_be_signed("date", "Date")?;
    }
    for name in names {
        if request.header_values(name).count() != 1 {
            return Err(SignatureError::Unsigned(format!(
                "The signed header '{name}' must be sent once."
            )));
        }
    }
    Ok(())
}

fn is_header_name(name: &str) -> bool {
    let allowed = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"!#$%&'*+-.^_`|~".contains(&byte)
    };
    !name.is_empty() && name.bytes().all(allowed)
}

/// Refuses paths and queries that have the same canonical form as another that a reader would take
/// differently: `/a/../b` signs as `/b`, and a plus sign as `%2B`, though a form reads it as a blank.
fn check_unambiguous(request: &Request<'_>, rules: Rules) -> Result<(), SignatureError> {
    let path_differs = rules.normalize && normalized(request.path) != request.path;
    if (path_differs && !request.path.is_empty()) || request.query.contains('+') {
        return Err(SignatureError::Mismatch);
    }
    Ok(())
}

/// The hash of the body, which is also what a hash that was sent along must be. `UNSIGNED-PAYLOAD`
/// and the streaming forms leave the body unsigned, and are refused.
fn payload_hash(request: &Request<'_>) -> Result<String, SignatureError> {
    let hash = hex(sha256(request.body).as_ref());
    let by_header = request
        .header_values("x-amz-content-sha256")
        .all(|sent| sent.trim() == hash);
    let pairs = pairs(request.query).ok_or(SignatureError::Mismatch)?;
    let by_query = pairs
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case(b"x-amz-content-sha256"))
        .all(|(_, sent)| sent == hash.as_bytes());
    if by_header && by_query {
        Ok(hash)
    } else {
        Err(SignatureError::Mismatch)
    }
}
