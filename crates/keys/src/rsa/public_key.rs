//! A key that verifies.

use std::fmt;

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::KeyError;

/// An RSA public key of 2048 to 4096 bits that verifies RS256, and nothing else.
pub struct PublicKey {
    kid: String,
    parsed: ParsedPublicKey,
}

impl PublicKey {
    /// The key that a JSON web key describes.
    ///
    /// # Errors
    /// When the text is not a JSON web key, or the key is not an RSA key for RS256 signatures of a
    /// size that is neither weak nor costly.
    pub fn from_jwk(text: &str) -> Result<Self, KeyError> {
        let jwk: Value = serde_json::from_str(text).map_err(|_| KeyError::Malformed)?;
        let member = |name: &str| match jwk.get(name) {
            None => Ok(None),
            Some(value) => value.as_str().map(Some).ok_or(KeyError::Malformed),
        };
        let is = |name: &str, expected: &str| Ok(member(name)?.is_none_or(|v| v == expected));
        if member("kty")? != Some("RSA") || !is("alg", "RS256")? || !is("use", "sig")? {
            return Err(KeyError::Unsuitable);
        }
        let number = |name: &str| {
            let text = member(name)?.ok_or(KeyError::Malformed)?;
            let bytes = URL_SAFE_NO_PAD
                .decode(text)
                .map_err(|_| KeyError::Malformed)?;
            let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
            Ok::<_, KeyError>(bytes.get(zeros..).unwrap_or_default().to_vec())
        };
        let (n, e) = (number("n")?, number("e")?);
        // A modulus of more than 4096 bits or an exponent of more than 32 makes each verification
        // costly: the attack is a published key that stalls the server.
        if !(256..=512).contains(&n.len()) || e.is_empty() || e.len() > 4 {
            return Err(KeyError::Unsuitable);
        }
        let parsed = RsaPublicKeyComponents { n, e }
            .to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256)
            .map_err(|_| KeyError::Unsuitable)?;
        Ok(Self {
            kid: member("kid")?.unwrap_or_default().to_owned(),
            parsed,
        })
    }

    /// The key's id; empty when the JSON web key had none.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// Whether `signature` is an RS256 signature of `message` by this key.
    #[must_use]
    pub fn verify_rs256(&self, message: &[u8], signature: &[u8]) -> bool {
        self.parsed.verify_sig(message, signature).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicKey")
            .field("kid", &self.kid)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key of RFC 7515, appendix A.2, and its signature.
    const N: &str = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
    const SIGNATURE: &str = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
    const MESSAGE: &[u8] = b"eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

    #[test]
    fn the_signature_of_rfc_7515_verifies() {
        let jwk = format!(r#"{{"kty":"RSA","n":"{N}","e":"AQAB"}}"#);
        let signature = URL_SAFE_NO_PAD.decode(SIGNATURE).unwrap_or_default();
        let verified = PublicKey::from_jwk(&jwk).map(|key| key.verify_rs256(MESSAGE, &signature));
        assert_eq!(verified, Ok(true));
    }

    #[test]
    fn t12_a_key_for_something_else_is_refused() {
        let long = "_".repeat(700);
        for (jwk, error) in [
            (
                r#"{"kty":"oct","k":"AAAA"}"#.to_owned(),
                KeyError::Unsuitable,
            ),
            (
                format!(r#"{{"kty":"RSA","alg":"HS256","n":"{N}","e":"AQAB"}}"#),
                KeyError::Unsuitable,
            ),
            (
                format!(r#"{{"kty":"RSA","use":"enc","n":"{N}","e":"AQAB"}}"#),
                KeyError::Unsuitable,
            ),
            (format!(r#"{{"kty":"RSA","n":"{N}"}}"#), KeyError::Malformed),
            (
                format!(r#"{{"kty":"RSA","n":"{N}","e":3}}"#),
                KeyError::Malformed,
            ),
            (
                format!(r#"{{"kty":"RSA","n":"{N}","e":"AQABAQE"}}"#),
                KeyError::Unsuitable,
            ),
            (
                r#"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#.to_owned(),
                KeyError::Unsuitable,
            ),
            (
                format!(r#"{{"kty":"RSA","n":"{long}","e":"AQAB"}}"#),
                KeyError::Unsuitable,
            ),
            ("[]".to_owned(), KeyError::Unsuitable),
            ("{".to_owned(), KeyError::Malformed),
        ] {
            assert_eq!(PublicKey::from_jwk(&jwk).map(|_| ()), Err(error), "{jwk}");
        }
    }
}
