//! Signing, for outgoing calls, tests and the load generator.

use super::canonical::{canonical_request, sha256, string_to_sign};
use super::encoding::{encode, hex};
use super::time::format_date;
use super::{ALGORITHM, Credential, Request, Rules, SigningKey};

/// Who signs, when and for what.
#[derive(Clone, Copy)]
pub struct Signing<'a> {
    /// The id of the access key.
    pub access_key_id: &'a str,
    /// The secret of the access key.
    pub secret: &'a str,
    /// The session token of temporary credentials.
    pub session_token: Option<&'a str>,
    /// The region.
    pub region: &'a str,
    /// The service.
    pub service: &'a str,
    /// The time in milliseconds since the epoch.
    pub now_ms: i64,
    /// How the service reads paths; see [`Rules::of`].
    pub rules: Rules,
}

/// The headers that make `request` a signed one: `x-amz-date`, with a session token
/// `x-amz-security-token`, and `authorization`. All headers of the request are signed, `host` must be
/// among them.
#[must_use]
pub fn sign(request: &Request<'_>, signing: &Signing<'_>) -> Vec<(String, String)> {
    let date = format_date(signing.now_ms);
    let mut added = vec![("x-amz-date".to_owned(), date.clone())];
    if let Some(token) = signing.session_token {
        added.push(("x-amz-security-token".to_owned(), token.to_owned()));
    }
    let headers = [request.headers, &added].concat();
    let whole = Request {
        headers: &headers,
        ..*request
    };
    let names = header_names(&whole);
    let credential = signing.credential(&date);
    let signature = signing.signature(&whole, &names, &date, &credential);
    let authorization = format!(
        "{ALGORITHM} Credential={}/{}, SignedHeaders={}, Signature={signature}",
        credential.access_key_id,
        credential.scope(),
        names.join(";"),
    );
    added.push(("authorization".to_owned(), authorization));
    added
}

/// The query of `request` with a signature that is good for `expires` seconds. All headers of the
/// request are signed, `host` must be among them.
#[must_use]
pub fn presign(request: &Request<'_>, signing: &Signing<'_>, expires: u32) -> String {
    let date = format_date(signing.now_ms);
    let credential = signing.credential(&date);
    let names = header_names(request);
    let scoped = format!("{}/{}", credential.access_key_id, credential.scope());
    let (expires, signed_headers) = (expires.to_string(), names.join(";"));
    let mut query = request.query.to_owned();
    let mut push = |name: &str, value: &str| {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        encode(value.as_bytes(), &mut query);
    };
    push("X-Amz-Algorithm", ALGORITHM);
    push("X-Amz-Credential", &scoped);
    push("X-Amz-Date", &date);
    push("X-Amz-SignedHeaders", &signed_headers);
    push("X-Amz-Expires", &expires);
    if let Some(token) = signing.session_token {
        push("X-Amz-Security-Token", token);
    }
    let whole = Request {
        query: &query,
        ..*request
    };
    let signature = signing.signature(&whole, &names, &date, &credential);
    format!("{query}&X-Amz-Signature={signature}")
}

impl Signing<'_> {
    fn credential(&self, date: &str) -> Credential {
        Credential {
            access_key_id: self.access_key_id.to_owned(),
            date: date.get(..8).unwrap_or_default().to_owned(),
            region: self.region.to_owned(),
            service: self.service.to_owned(),
        }
    }

    fn signature(
        &self,
        request: &Request<'_>,
        names: &[String],
        date: &str,
        credential: &Credential,
    ) -> String {
        let hash = hex(sha256(request.body).as_ref());
        // An escape that is not one cannot be signed; the empty text gives a signature that nobody
        // accepts.
        let canonical = canonical_request(request, names, &hash, self.rules).unwrap_or_default();
        let key = SigningKey::derive(self.secret, credential);
        key.signature(&string_to_sign(&canonical, date, credential))
    }
}

fn header_names(request: &Request<'_>) -> Vec<String> {
    let mut names: Vec<String> = request
        .headers
        .iter()
        .map(|(name, _)| name.clone())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The secret is not printed.
impl std::fmt::Debug for Signing<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signing")
            .field("access_key_id", &self.access_key_id)
            .field("region", &self.region)
            .field("service", &self.service)
            .finish_non_exhaustive()
    }
}
