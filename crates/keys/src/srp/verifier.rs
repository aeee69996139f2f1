//! What the server keeps in place of a password.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroize as _;
use zeroize::Zeroizing;

use super::SrpError;
use super::fixed_base;
use super::group::padded;
use super::modulus::N;
use super::residue::Residue;
use crate::hmac::{constant_time_eq, hex, hmac_sha256, sha256};

/// Salt and verifier. A guess at the password costs one exponentiation, so it is kept sealed only,
/// and it does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct Verifier {
    /// The salt.
    pub salt: Vec<u8>,
    /// The verifier v, most significant byte first.
    pub v: Vec<u8>,
}

/// The verifier of `password` for this user. One exponentiation.
#[must_use]
pub fn verifier(pool_name: &str, username: &str, password: &str, salt: &[u8]) -> Verifier {
    let x = private_key(pool_name, username, password, salt);
    let v = fixed_base::power(&x).bytes().to_vec();
    Verifier {
        salt: salt.to_vec(),
        v,
    }
}

/// Whether `password` is the one that the verifier was made of. One exponentiation and a comparison
/// in constant time.
#[must_use]
pub fn matches(known: &Verifier, pool_name: &str, username: &str, password: &str) -> bool {
    let given = verifier(pool_name, username, password, &known.salt);
    constant_time_eq(&given.v, &known.v)
}

/// A verifier for a user who does not exist: stable for each name, so that asking twice tells
/// nothing, and matched by no password.
#[must_use]
pub fn decoy(secret: &[u8; 32], pool_name: &str, username: &str) -> Verifier {
    let part = |label: &[u8], block: u8| {
        let length = u64::try_from(pool_name.len())
            .unwrap_or(u64::MAX)
            .to_be_bytes();
        let names = [pool_name.as_bytes(), username.as_bytes()];
        hmac_sha256(secret, &[label, &[block], &length, names[0], names[1]])
    };
    let mut v: Vec<u8> = (0..12).flat_map(|block| part(b"verifier", block)).collect();
    // Below the modulus, whose first bit is set.
    if let Some(first) = v.first_mut() {
        *first &= 0x7f;
    }
    let mut salt: Vec<u8> = part(b"salt", 0).iter().take(16).copied().collect();
    make_unambiguous(&mut salt);
    Verifier { salt, v }
}

/// Gives a new salt a first byte that is not zero. Some clients hash the salt as the number that it is, without zeros in
/// front, others as the digits that they were sent; with a zero in front the two would differ, and one of them could
/// not sign in.
pub(crate) fn make_unambiguous(salt: &mut [u8]) {
    if let Some(first @ 0) = salt.first_mut() {
        *first = 1;
    }
}

impl Verifier {
    /// The salt as it is sent to the client.
    #[must_use]
    pub fn salt_hex(&self) -> String {
        hex(&self.salt)
    }

    /// The verifier of a device, from `DeviceSecretVerifierConfig`.
    ///
    /// # Errors
    /// When one of the two is not base64, or the verifier is out of range.
    pub fn from_device_config(salt: &str, password_verifier: &str) -> Result<Self, SrpError> {
        let decode = |text: &str| STANDARD.decode(text).map_err(|_| SrpError::BadHex);
        let salt = decode(salt)?;
        if salt.is_empty() || salt.len() > 64 {
            return Err(SrpError::BadHex);
        }
        let v = Residue::from_be(&decode(password_verifier)?).ok_or(SrpError::BadVerifier)?;
        let verifier = Self {
            salt,
            v: v.bytes().to_vec(),
        };
        verifier.residue()?;
        Ok(verifier)
    }

    /// The verifier as a number. Zero, one and minus one are refused: with them the shared key does
    /// not depend on the password, and whoever knows that signs in.
    pub(super) fn residue(&self) -> Result<Residue, SrpError> {
        let v = Residue::from_be(&self.v).ok_or(SrpError::BadVerifier)?;
        let (last, rest) = v.bytes().split_last().ok_or(SrpError::BadVerifier)?;
        let tiny = *last <= 1 && rest.iter().all(|byte| *byte == 0);
        let minus_one =
            rest == N.split_last().map(|(_, rest)| rest).unwrap_or_default() && *last == 0xfe;
        if tiny || minus_one {
            Err(SrpError::BadVerifier)
        } else {
            Ok(v)
        }
    }
}

/// The private key x.
pub(super) fn private_key(
    pool_name: &str,
    username: &str,
    password: &str,
    salt: &[u8],
) -> Zeroizing<[u8; 32]> {
    let inner = Zeroizing::new(sha256(&[
        pool_name.as_bytes(),
        username.as_bytes(),
        b":",
        password.as_bytes(),
    ]));
    Zeroizing::new(sha256(&[&padded(salt), inner.as_slice()]))
}

impl Drop for Verifier {
    fn drop(&mut self) {
        self.v.zeroize();
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier(***)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::srp::modulus::LENGTH;

    #[test]
    fn the_password_matches_and_others_do_not() {
        let known = verifier("AbCdEfGhI", "alice", "Password123!", &[1; 16]);
        assert_eq!(known.v.len(), LENGTH);
        assert!(matches(&known, "AbCdEfGhI", "alice", "Password123!"));
        for (pool, user, password) in [
            ("AbCdEfGhI", "alice", "Password123"),
            ("AbCdEfGhI", "alicf", "Password123!"),
            ("AbCdEfGhJ", "alice", "Password123!"),
            ("AbCdEfGhI", "alice", ""),
        ] {
            assert!(!matches(&known, pool, user, password));
        }
    }

    #[test]
    fn t31_a_decoy_is_stable_for_each_name_and_looks_like_a_verifier() {
        let secret = [3; 32];
        let decoyed = decoy(&secret, "AbCdEfGhI", "nobody");
        assert_eq!(decoyed, decoy(&secret, "AbCdEfGhI", "nobody"));
        assert_ne!(decoyed.salt, decoy(&secret, "AbCdEfGhI", "nobodz").salt);
        assert_ne!(decoyed.salt, decoy(&secret, "AbCdEfGhJ", "nobody").salt);
        assert_ne!(decoyed.salt, decoy(&[4; 32], "AbCdEfGhI", "nobody").salt);
        assert_eq!((decoyed.salt_hex().len(), decoyed.v.len()), (32, LENGTH));
        assert!(decoyed.residue().is_ok());
        assert!(!matches(&decoyed, "AbCdEfGhI", "nobody", "Password123!"));
    }

    #[test]
    fn t28_a_device_verifier_that_makes_the_key_independent_of_the_secret_is_refused() {
        let salt = STANDARD.encode([1; 16]);
        let mut minus_one = N;
        minus_one[LENGTH - 1] -= 1;
        let too_long = [1; LENGTH + 1];
        for v in [&[][..], &[0], &[1], &[0, 0, 1], &minus_one, &N, &too_long] {
            let outcome = Verifier::from_device_config(&salt, &STANDARD.encode(v));
            assert_eq!(outcome, Err(SrpError::BadVerifier));
        }
        assert_eq!(
            Verifier::from_device_config("", &STANDARD.encode([5])),
            Err(SrpError::BadHex)
        );
        assert_eq!(
            Verifier::from_device_config(&salt, "!"),
            Err(SrpError::BadHex)
        );
        let good = verifier("-aB3dE5gH", "device", "secret", &[1; 16]);
        let configured = Verifier::from_device_config(&salt, &STANDARD.encode(padded(&good.v)));
        assert_eq!(configured, Ok(good));
    }

    #[test]
    fn t54_a_verifier_does_not_print() {
        let known = verifier("p", "u", "secret", &[1; 16]);
        assert_eq!(format!("{known:?}"), "Verifier(***)");
    }
}
