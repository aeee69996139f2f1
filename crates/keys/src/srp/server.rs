//! The server's side of an exchange.

use std::fmt;

use zeroize::Zeroizing;

use super::ephemeral::Ephemeral;
use super::group::{K, padded};
use super::modexp;
use super::modulus::LENGTH;
use super::residue::Residue;
use super::{SrpError, Verifier};
use crate::hmac::{hmac_sha256, sha256};

/// The key that both sides come to; it does not print.
pub type SharedKey = Zeroizing<[u8; 16]>;

/// The server between the two steps of an exchange. Its bytes travel in the sealed session.
pub struct Server {
    a: Residue,
    b: Zeroizing<[u8; 32]>,
    u: [u8; 32],
    public_hex: String,
}

impl Server {
    /// The first step: takes the client's public value and makes the server's. No exponentiation.
    ///
    /// # Errors
    /// When the client's value is zero or not below the modulus, or the verifier is out of range.
    pub fn start(
        verifier: &Verifier,
        ephemeral: &Ephemeral,
        a_hex: &str,
    ) -> Result<Self, SrpError> {
        let a = public_value(Residue::from_hex(a_hex)?)?;
        let blinded = modexp::mul(&K, &verifier.residue()?);
        let b_public = public_value(modexp::add(&blinded, &ephemeral.g_b))?;
        let u = scrambler(&a, &b_public)?;
        Ok(Self {
            a,
            b: ephemeral.b.clone(),
            u,
            public_hex: b_public.to_hex(),
        })
    }

    /// The server's public value, `SRP_B`. Empty after [`Server::from_bytes`].
    #[must_use]
    pub fn public_hex(&self) -> &str {
        &self.public_hex
    }

    /// The second step: the shared key. Two exponentiations.
    ///
    /// # Errors
    /// When the verifier is out of range.
    pub fn shared_key(&self, verifier: &Verifier) -> Result<SharedKey, SrpError> {
        let blinded = modexp::mul(&self.a, &modexp::exp(&verifier.residue()?, &self.u));
        Ok(derive(&self.u, &modexp::exp(&blinded, self.b.as_slice())))
    }

    /// What the second step needs, to be sealed.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new([self.a.bytes().as_slice(), self.b.as_slice(), &self.u].concat())
    }

    /// The server whose bytes were sealed.
    ///
    /// # Errors
    /// When the bytes are not what [`Server::to_bytes`] gives.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SrpError> {
        let (a, rest) = bytes
            .split_first_chunk::<LENGTH>()
            .ok_or(SrpError::BadState)?;
        let (b, rest) = rest.split_first_chunk::<32>().ok_or(SrpError::BadState)?;
        let u: [u8; 32] = rest.try_into().map_err(|_| SrpError::BadState)?;
        let a = public_value(Residue::from_be(a).ok_or(SrpError::BadState)?)?;
        Ok(Self {
            a,
            b: Zeroizing::new(*b),
            u: not_zero(u)?,
            public_hex: String::new(),
        })
    }
}

/// The shared key from the client's public value, the verifier and the server's secret. One
/// exponentiation more than [`Server`] needs.
///
/// # Errors
/// As [`Server::start`].
pub fn shared_key(a_hex: &str, verifier: &Verifier, b: &[u8; 32]) -> Result<SharedKey, SrpError> {
    Server::start(verifier, &Ephemeral::from_secret(*b), a_hex)?.shared_key(verifier)
}

/// Refuses zero: with A = 0 the key is known to everybody who sends it. Multiples of the modulus,
/// which are the same attack, do not get this far, since a public value is below the modulus.
pub(super) fn public_value(value: Residue) -> Result<Residue, SrpError> {
    if value.is_zero() {
        Err(SrpError::BadPublicValue)
    } else {
        Ok(value)
    }
}

/// The scrambling value u.
pub(super) fn scrambler(a: &Residue, b: &Residue) -> Result<[u8; 32], SrpError> {
    not_zero(sha256(&[&padded(a.bytes()), &padded(b.bytes())]))
}

/// Refuses u = 0, with which the key does not depend on the verifier.
fn not_zero(u: [u8; 32]) -> Result<[u8; 32], SrpError> {
    if u == [0; 32] {
        Err(SrpError::BadScrambler)
    } else {
        Ok(u)
    }
}

/// The key from the secret S that both sides share.
pub(super) fn derive(u: &[u8; 32], s: &Residue) -> SharedKey {
    let extracted = Zeroizing::new(hmac_sha256(&padded(u), &[&padded(s.bytes())]));
    let expanded = hmac_sha256(extracted.as_slice(), &[b"Caldera Derived Key", &[1]]);
    let expanded = Zeroizing::new(expanded);
    let mut key = Zeroizing::new([0; 16]);
    for (to, from) in key.iter_mut().zip(expanded.iter()) {
        *to = *from;
    }
    key
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Server(***)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::hmac::hex;
    use crate::random::SeededRandom;
    use crate::srp::modulus::N;
    use crate::srp::{Client, claim_matches, claim_signature, verifier};

    fn alice() -> Verifier {
        verifier("AbCdEfGhI", "alice", "Password123!", &[9; 16])
    }

    #[test]
    fn t28_a_multiple_of_n_is_refused() {
        let pair = Ephemeral::from_secret([5; 32]);
        // 2N and 3N have one bit, and 2^16 N sixteen bits, more than N.
        let multiple = |factor: u16| {
            let mut carry = 0_u32;
            let mut product: Vec<u8> = N
                .iter()
                .rev()
                .map(|byte| {
                    carry += u32::from(*byte) * u32::from(factor);
                    let digit = u8::try_from(carry & 0xff).unwrap();
                    carry >>= 8;
                    digit
                })
                .collect();
            product.extend(carry.to_le_bytes());
            product.reverse();
            hex(&product)
        };
        let zeros = "0".repeat(768);
        let mut attempts = vec![String::new(), "0".to_owned(), zeros];
        attempts.extend([1, 2, 3, 0xffff].map(multiple));
        for a_hex in attempts {
            let outcome = Server::start(&alice(), &pair, &a_hex).map(|_| ());
            assert_eq!(outcome, Err(SrpError::BadPublicValue), "{a_hex}");
            assert!(shared_key(&a_hex, &alice(), &[5; 32]).is_err());
        }
    }

    #[test]
    fn t28_an_oversized_a_is_refused() {
        let pair = Ephemeral::from_secret([5; 32]);
        for a_hex in [
            format!("1{}", hex(&N)),
            "f".repeat(769),
            "f".repeat(1_000_000),
        ] {
            let outcome = Server::start(&alice(), &pair, &a_hex).map(|_| ());
            assert_eq!(outcome, Err(SrpError::BadPublicValue));
        }
        for a_hex in ["0x12", "12 ", "-1", "é"] {
            let outcome = Server::start(&alice(), &pair, a_hex).map(|_| ());
            assert_eq!(outcome, Err(SrpError::BadHex));
        }
    }

    #[test]
    fn t28_a_zero_u_is_refused() {
        assert_eq!(not_zero([0; 32]), Err(SrpError::BadScrambler));
        let client = Client::new([7; 32]);
        let pair = Ephemeral::from_secret([5; 32]);
        let mut state = Server::start(&alice(), &pair, &client.public_hex())
            .unwrap()
            .to_bytes();
        assert!(Server::from_bytes(&state).is_ok());
        let length = state.len();
        state[length - 32..].fill(0);
        assert_eq!(
            Server::from_bytes(&state).map(|_| ()),
            Err(SrpError::BadScrambler)
        );
        assert_eq!(
            Server::from_bytes(&state[1..]).map(|_| ()),
            Err(SrpError::BadState)
        );
        state[..LENGTH].fill(0);
        assert_eq!(
            Server::from_bytes(&state).map(|_| ()),
            Err(SrpError::BadPublicValue)
        );
    }

    #[test]
    fn t28_a_replayed_claim_does_not_match_another_exchange() {
        let random = SeededRandom::new(28);
        let client = Client::new([7; 32]);
        let exchange = || {
            let pair = Ephemeral::generate(&random);
            Server::start(&alice(), &pair, &client.public_hex()).unwrap()
        };
        let (first, second) = (exchange(), exchange());
        let now = "Tue Nov 22 09:08:07 UTC 2022";
        let key = client
            .shared_key(
                "AbCdEfGhI",
                "alice",
                "Password123!",
                &alice().salt_hex(),
                first.public_hex(),
            )
            .unwrap();
        let claim = claim_signature(&key, "AbCdEfGhI", "alice", b"block one", now);
        let accepts = |server: &Server, block: &[u8], timestamp: &str| {
            let server = Server::from_bytes(&server.to_bytes()).unwrap();
            let key = server.shared_key(&alice()).unwrap();
            claim_matches(&key, "AbCdEfGhI", "alice", block, timestamp, &claim)
        };
        assert!(accepts(&first, b"block one", now));
        assert!(!accepts(&second, b"block one", now));
        assert!(!accepts(&first, b"block two", now));
        assert!(!accepts(
            &first,
            b"block one",
            "Tue Nov 22 09:08:08 UTC 2022"
        ));
    }

    #[test]
    fn t28_an_empty_or_degenerate_verifier_opens_nothing() {
        let pair = Ephemeral::from_secret([5; 32]);
        let client = Client::new([7; 32]);
        for v in [vec![], vec![0; LENGTH], vec![1], N.to_vec()] {
            let broken = Verifier { salt: vec![1], v };
            let outcome = Server::start(&broken, &pair, &client.public_hex()).map(|_| ());
            assert_eq!(outcome, Err(SrpError::BadVerifier));
        }
    }
}
