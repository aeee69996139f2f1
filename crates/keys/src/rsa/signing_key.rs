//! A key pair that signs.

use std::fmt;

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use super::der::modulus_and_exponent;
use super::{KeyError, PublicKey};
use crate::hmac::sha256;

/// An RSA key pair of 2048 bits that signs with RS256. It does not print.
pub struct SigningKey {
    pair: KeyPair,
    kid: String,
    public_jwk: String,
}

impl SigningKey {
    /// A new key. Takes long (a tenth of a second and more): run it in the bounded pool.
    ///
    /// # Errors
    /// When no key could be made.
    pub fn generate() -> Result<Self, KeyError> {
        Self::new(KeyPair::generate(KeySize::Rsa2048).map_err(|_| KeyError::Failed)?)
    }

    /// The key of a PKCS #8 document, as [`SigningKey::to_pkcs8`] writes it.
    ///
    /// # Errors
    /// When the document is malformed, or the key is not an RSA key of 2048 bits.
    pub fn from_pkcs8(document: &[u8]) -> Result<Self, KeyError> {
        let pair = KeyPair::from_pkcs8(document).map_err(|_| KeyError::Malformed)?;
        if pair.public_modulus_len() != 256 {
            return Err(KeyError::Unsuitable);
        }
        Self::new(pair)
    }

    /// The whole key as a PKCS #8 document, to be sealed.
    ///
    /// # Errors
    /// When the key cannot be written.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let document: Pkcs8V1Der<'_> = self.pair.as_der().map_err(|_| KeyError::Failed)?;
        Ok(Zeroizing::new(document.as_ref().to_vec()))
    }

    /// The key's id: the base64 of the SHA-256 of the public key, 44 characters.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// The public key as a JSON web key, its members in alphabetical order.
    #[must_use]
    pub fn public_jwk(&self) -> &str {
        &self.public_jwk
    }

    /// The public key, for verifying.
    ///
    /// # Errors
    /// When the key cannot be read back.
    pub fn public_key(&self) -> Result<PublicKey, KeyError> {
        PublicKey::from_jwk(&self.public_jwk)
    }

    /// The RS256 signature of `message`.
    ///
    /// # Errors
    /// When signing fails, which it does for want of memory only.
    pub fn sign_rs256(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                message,
                &mut signature,
            )
            .map_err(|_| KeyError::Failed)?;
        Ok(signature)
    }

    fn new(pair: KeyPair) -> Result<Self, KeyError> {
        let public = pair.public_key();
        let spki: PublicKeyX509Der<'_> = public.as_der().map_err(|_| KeyError::Failed)?;
        let kid = STANDARD.encode(sha256(&[spki.as_ref()]));
        let (n, e) = modulus_and_exponent(public.as_ref()).ok_or(KeyError::Malformed)?;
        let (n, e) = (URL_SAFE_NO_PAD.encode(n), URL_SAFE_NO_PAD.encode(e));
        let public_jwk = format!(
            r#"{{"alg":"RS256","e":"{e}","kid":"{kid}","kty":"RSA","n":"{n}","use":"sig"}}"#
        );
        Ok(Self {
            pair,
            kid,
            public_jwk,
        })
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("kid", &self.kid)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::rsa::test_key;

    #[test]
    fn a_key_survives_its_document_and_its_public_half_verifies() {
        let key = test_key();
        let again = SigningKey::from_pkcs8(&key.to_pkcs8().unwrap()).unwrap();
        assert_eq!(
            (again.kid(), again.public_jwk()),
            (key.kid(), key.public_jwk())
        );
        assert_eq!(key.kid().len(), 44);
        assert!(key.kid().ends_with('='));
        let signature = again.sign_rs256(b"message").unwrap();
        assert_eq!(signature.len(), 256);
        let public = key.public_key().unwrap();
        assert_eq!(public.kid(), key.kid());
        assert!(public.verify_rs256(b"message", &signature));
        assert!(!public.verify_rs256(b"massage", &signature));
        assert!(SigningKey::from_pkcs8(b"not a key").is_err());
    }

    #[test]
    fn the_public_key_has_its_members_in_order() {
        let jwk = test_key().public_jwk();
        assert!(
            jwk.starts_with(r#"{"alg":"RS256","e":"AQAB","kid":""#),
            "{jwk}"
        );
        assert!(jwk.ends_with(r#"","use":"sig"}"#), "{jwk}");
        assert!(!jwk.contains("\"d\""));
    }

    #[test]
    fn t54_a_signing_key_does_not_print() {
        let key = test_key();
        assert_eq!(
            format!("{key:?}"),
            format!("SigningKey {{ kid: {:?}, .. }}", key.kid())
        );
    }
}
