//! RSA keys that sign tokens, and the public keys that verify them.

mod der;
mod public_key;
mod signing_key;

use std::fmt;

pub use public_key::PublicKey;
pub use signing_key::SigningKey;

/// Why a key cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// The key is not in the expected form.
    Malformed,
    /// The key is of another type, for another use, or too weak or too large.
    Unsuitable,
    /// Generating or signing failed.
    Failed,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "the key is malformed",
            Self::Unsuitable => "the key is not suitable",
            Self::Failed => "the key could not be used",
        })
    }
}

impl std::error::Error for KeyError {}

/// One key for all tests, since generating one takes long.
#[cfg(test)]
pub(crate) fn test_key() -> &'static SigningKey {
    static KEY: std::sync::OnceLock<SigningKey> = std::sync::OnceLock::new();
    KEY.get_or_init(|| {
        SigningKey::generate().unwrap_or_else(|error| unreachable!("no key: {error}"))
    })
}
