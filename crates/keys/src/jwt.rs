//! JSON web tokens: RS256 and nothing else.

mod claims;
mod object;

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

pub use claims::Claims;

use crate::hmac::sha256;
use crate::rsa::{KeyError, PublicKey, SigningKey};

/// The longest token that is looked at, in bytes.
const LIMIT: usize = 16 * 1024;

/// Why a token is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JwtError {
    /// It is not a signed token, or too long.
    Malformed,
    /// Its `kid` names no key of the issuer.
    UnknownKey,
    /// Its `alg` is not RS256.
    BadAlgorithm,
    /// It was not signed by the key that it names.
    BadSignature,
    /// It has expired; both times are in seconds.
    Expired {
        /// When it expired.
        exp: i64,
        /// The current time.
        now: i64,
    },
    /// Its `nbf` lies in the future.
    NotYetValid,
    /// A claim that is needed for verifying is missing or of the wrong type.
    BadClaim(&'static str),
}

/// The token of `claims_json`, which must be the text of a JSON object.
///
/// # Errors
/// When signing fails.
pub fn sign(key: &SigningKey, claims_json: &str) -> Result<String, KeyError> {
    let header = format!(r#"{{"kid":"{}","alg":"RS256"}}"#, key.kid());
    signed(key, &header, claims_json)
}

/// As [`sign`], with `"typ":"JWS"` in the header, which the tokens of identity pools have.
///
/// # Errors
/// When signing fails.
pub fn sign_as_jws(key: &SigningKey, claims_json: &str) -> Result<String, KeyError> {
    let header = format!(r#"{{"kid":"{}","typ":"JWS","alg":"RS256"}}"#, key.kid());
    signed(key, &header, claims_json)
}

fn signed(key: &SigningKey, header: &str, claims_json: &str) -> Result<String, KeyError> {
    let mut token = URL_SAFE_NO_PAD.encode(header);
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(claims_json, &mut token);
    let signature = key.sign_rs256(token.as_bytes())?;
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut token);
    Ok(token)
}

/// The claims of a token that was signed by one of the issuer's keys and is valid now. `find` gives
/// the issuer's key with a given `kid`; it must look among the issuer's keys only, since the header
/// is not to be trusted.
///
/// Issuer, audience and `token_use` are for the caller to check. `grace_seconds` is how long after its end, or before
/// its beginning, the token still counts.
///
/// # Errors
/// When the token is refused; see [`JwtError`].
pub fn verify(
    token: &str,
    find: impl Fn(&str) -> Option<Arc<PublicKey>>,
    now_ms: i64,
    grace_seconds: i64,
) -> Result<Claims, JwtError> {
    Unverified::read(token)?.verify(find, now_ms, grace_seconds)
}

/// A token that was read and is **not verified**.
pub struct Unverified<'a> {
    signed: &'a str,
    signature: &'a str,
    header: Map<String, Value>,
    claims: Claims,
}

impl<'a> Unverified<'a> {
    /// Reads a token.
    ///
    /// # Errors
    /// When the token is malformed.
    pub fn read(token: &'a str) -> Result<Self, JwtError> {
        // The length is checked before anything is decoded: the attack is a token that is dear to look at.
        if token.len() > LIMIT {
            return Err(JwtError::Malformed);
        }
        let (signed, signature) = token.rsplit_once('.').ok_or(JwtError::Malformed)?;
        let (header, claims) = signed.split_once('.').ok_or(JwtError::Malformed)?;
        Ok(Self {
            signed,
            signature,
            header: object(header)?,
            claims: Claims::from(object(claims)?),
        })
    }

    /// Whose token it says it is: only to learn whose keys it is to be verified with.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.claims.str("iss")
    }

    /// The claims of the token; as [`verify`].
    ///
    /// # Errors
    /// When the token is refused; see [`JwtError`].
    pub fn verify(
        self,
        find: impl Fn(&str) -> Option<Arc<PublicKey>>,
        now_ms: i64,
        grace_seconds: i64,
    ) -> Result<Claims, JwtError> {
        let Self {
            signed,
            signature,
            header,
            claims,
        } = self;
        // The algorithm is fixed: the attacks are "none" in any spelling, and HS256 with the public key
        // as its secret.
        if header.get("alg").and_then(Value::as_str) != Some("RS256") {
            return Err(JwtError::BadAlgorithm);
        }
        // An extension that must be understood is one that is not understood here (RFC 7515, 4.1.11).
        if header.contains_key("crit") {
            return Err(JwtError::Malformed);
        }
        // The key comes from the issuer; "jwk", "jku", "x5u" and "x5c" are never read, since with them
        // the attacker would bring the key along.
        let kid = header
            .get("kid")
            .and_then(Value::as_str)
            .ok_or(JwtError::UnknownKey)?;
        let key = find(kid).ok_or(JwtError::UnknownKey)?;
        let signature = URL_SAFE_NO_PAD
            .decode(signature)
            .map_err(|_| JwtError::Malformed)?;
        if !key.verify_rs256(signed.as_bytes(), &signature) {
            return Err(JwtError::BadSignature);
        }
        claims.check_times(now_ms.div_euclid(1000), grace_seconds)?;
        Ok(claims)
    }
}

/// The `at_hash` claim of an ID token that is issued with this access token.
#[must_use]
pub fn at_hash(access_token: &str) -> String {
    let digest = sha256(&[access_token.as_bytes()]);
    URL_SAFE_NO_PAD.encode(
        digest
            .first_chunk::<16>()
            .map(<[u8; 16]>::as_slice)
            .unwrap_or_default(),
    )
}

fn object(part: &str) -> Result<Map<String, Value>, JwtError> {
    // A token of five parts (JWE) fails here, since a full stop is not in the alphabet.
    let bytes = URL_SAFE_NO_PAD
        .decode(part)
        .map_err(|_| JwtError::Malformed)?;
    object::read(&bytes).ok_or(JwtError::Malformed)
}

impl fmt::Display for JwtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("the token is malformed"),
            Self::UnknownKey => f.write_str("the token names an unknown key"),
            Self::BadAlgorithm => f.write_str("the token is not signed with RS256"),
            Self::BadSignature => f.write_str("the token's signature does not match"),
            Self::Expired { exp, now } => write!(f, "the token expired at {exp}, it is {now}"),
            Self::NotYetValid => f.write_str("the token is not valid yet"),
            Self::BadClaim(name) => write!(f, "the token's claim {name} is missing or malformed"),
        }
    }
}

impl std::error::Error for JwtError {}

#[cfg(test)]
mod tests;
