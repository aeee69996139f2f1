//! The key that a secret gives for one day, region and service.

use aws_lc_rs::hmac;

use super::encoding::hex;
use super::{Credential, TERMINATOR};

/// A signing key: four of the five HMACs of a signature, the same for every request of a scope.
#[derive(Clone)]
pub struct SigningKey {
    scope: String,
    key: hmac::Key,
}

impl SigningKey {
    /// The key of this secret for the scope of the credential.
    #[must_use]
    pub fn derive(secret: &str, credential: &Credential) -> Self {
        let mut key = hmac_key(format!("AWS4{secret}").as_bytes());
        let Credential {
            date,
            region,
            service,
            ..
        } = credential;
        for part in [date, region, service, TERMINATOR] {
            key = hmac_key(hmac::sign(&key, part.as_bytes()).as_ref());
        }
        let scope = credential.scope();
        Self { scope, key }
    }

    /// Whether it is a key for the scope of the credential.
    #[must_use]
    pub fn is_for(&self, credential: &Credential) -> bool {
        self.scope == credential.scope()
    }

    /// The signature of a string to sign.
    pub(super) fn signature(&self, text: &str) -> String {
        hex(hmac::sign(&self.key, text.as_bytes()).as_ref())
    }
}

fn hmac_key(bytes: &[u8]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, bytes)
}
