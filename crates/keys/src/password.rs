//! How a pool keeps its passwords: as an SRP verifier, or as an Argon2id hash. The bytes describe
//! themselves and are sealed by the caller.

mod storage;

pub use storage::{Argon2idCost, PasswordStorage};

use std::fmt;

use argon2::{Algorithm, Argon2, Version};
use zeroize::Zeroizing;

use crate::hmac::constant_time_eq;
use crate::random::{Random, bytes};
use crate::srp::{self, Verifier};

/// The longest password, in characters. Longer ones are refused, never cut: with a hash that cuts,
/// a longer password could be entered by its beginning alone.
pub const MAX_CHARACTERS: usize = 256;

const SRP: u8 = 1;
const ARGON2ID: u8 = 2;
const SALT: usize = 16;
const HASH: usize = 32;

/// Why a password could not be hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    /// The password has more than [`MAX_CHARACTERS`] characters.
    TooLong,
    /// Argon2id does not take these parameters.
    BadParameters,
}

/// What the pool keeps of `password`. Takes as long as one exponentiation or one Argon2id: run it in
/// the bounded pool.
///
/// # Errors
/// When the password is too long, or the parameters are no parameters of Argon2id.
pub fn hash(
    storage: PasswordStorage,
    pool_name: &str,
    username: &str,
    password: &str,
    random: &dyn Random,
) -> Result<Zeroizing<Vec<u8>>, PasswordError> {
    if too_long(password) {
        return Err(PasswordError::TooLong);
    }
    let mut salt = bytes::<SALT>(random);
    srp::make_unambiguous(&mut salt);
    match storage {
        PasswordStorage::SrpVerifier => {
            let verifier = srp::verifier(pool_name, username, password, &salt);
            Ok(Zeroizing::new(
                [&[SRP], salt.as_slice(), &verifier.v].concat(),
            ))
        }
        PasswordStorage::Argon2id(cost) => {
            let hash = argon2id(cost, &salt, password)?;
            let [m, t, p] = cost.to_bytes();
            Ok(Zeroizing::new(
                [&[ARGON2ID], &m[..], &t, &p, &salt, hash.as_slice()].concat(),
            ))
        }
    }
}

/// Whether `password` is the one that the bytes were made of. Bytes that are not a hash match
/// nothing.
#[must_use]
pub fn verify(bytes: &[u8], pool_name: &str, username: &str, password: &str) -> bool {
    if too_long(password) {
        return false;
    }
    match Stored::read(bytes) {
        Some(Stored::Srp(verifier)) => srp::matches(&verifier, pool_name, username, password),
        Some(Stored::Argon2id { cost, salt, hash }) => argon2id(cost, &salt, password)
            .is_ok_and(|given| constant_time_eq(given.as_slice(), &hash)),
        None => false,
    }
}

/// The work of [`verify`] for a user who does not exist. Always false: the attack is telling by the
/// time who has an account.
#[must_use]
pub fn decoy(storage: PasswordStorage, pool_name: &str, username: &str, password: &str) -> bool {
    let stored = match storage {
        PasswordStorage::SrpVerifier => {
            let decoy = srp::decoy(&[0; 32], pool_name, username);
            [&[SRP], decoy.salt.as_slice(), &decoy.v].concat()
        }
        PasswordStorage::Argon2id(cost) => {
            let [m, t, p] = cost.to_bytes();
            [&[ARGON2ID], &m[..], &t, &p, &[0; SALT], &[0; HASH]].concat()
        }
    };
    // The answer is thrown away, but the compiler must not see that.
    let _ = std::hint::black_box(verify(&stored, pool_name, username, password));
    false
}

/// How the password in the bytes is kept; `None` for bytes that are not a hash.
#[must_use]
pub fn storage_of(bytes: &[u8]) -> Option<PasswordStorage> {
    Stored::read(bytes).map(|stored| match stored {
        Stored::Srp(_) => PasswordStorage::SrpVerifier,
        Stored::Argon2id { cost, .. } => PasswordStorage::Argon2id(cost),
    })
}

/// The SRP verifier in the bytes, when they hold one.
#[must_use]
pub fn srp_verifier(bytes: &[u8]) -> Option<Verifier> {
    match Stored::read(bytes) {
        Some(Stored::Srp(verifier)) => Some(verifier),
        _ => None,
    }
}

enum Stored {
    Srp(Verifier),
    Argon2id {
        cost: Argon2idCost,
        salt: [u8; SALT],
        hash: [u8; HASH],
    },
}

impl Stored {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        match *kind {
            SRP => {
                let (salt, v) = rest.split_first_chunk::<SALT>()?;
                // The verifier has the group's length; a shorter one is not padded but refused.
                (v.len() == 384).then(|| {
                    Self::Srp(Verifier {
                        salt: salt.to_vec(),
                        v: v.to_vec(),
                    })
                })
            }
            ARGON2ID => {
                let (m, rest) = rest.split_first_chunk::<4>()?;
                let (t, rest) = rest.split_first_chunk::<4>()?;
                let (p, rest) = rest.split_first_chunk::<4>()?;
                let (salt, hash) = rest.split_first_chunk::<SALT>()?;
                let [m_kib, t, p] = [m, t, p].map(|number| u32::from_be_bytes(*number));
                let hash = hash.try_into().ok()?;
                Some(Self::Argon2id {
                    cost: Argon2idCost { m_kib, t, p },
                    salt: *salt,
                    hash,
                })
            }
            _ => None,
        }
    }
}

fn too_long(password: &str) -> bool {
    password.chars().nth(MAX_CHARACTERS).is_some()
}

fn argon2id(
    cost: Argon2idCost,
    salt: &[u8],
    password: &str,
) -> Result<Zeroizing<[u8; HASH]>, PasswordError> {
    let mut hash = Zeroizing::new([0; HASH]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.parameters()?)
        .hash_password_into(password.as_bytes(), salt, hash.as_mut_slice())
        .map_err(|_| PasswordError::BadParameters)?;
    Ok(hash)
}

impl fmt::Display for PasswordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "the password is longer than 256 characters",
            Self::BadParameters => "argon2id does not take these parameters",
        })
    }
}

impl std::error::Error for PasswordError {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::hmac::hex;
    use crate::random::SeededRandom;

    const BOTH: [PasswordStorage; 2] = [
        PasswordStorage::SrpVerifier,
        PasswordStorage::Argon2id(Argon2idCost {
            m_kib: 64,
            t: 1,
            p: 1,
        }),
    ];

    fn stored(storage: PasswordStorage, password: &str) -> Zeroizing<Vec<u8>> {
        hash(
            storage,
            "AbCdEfGhI",
            "alice",
            password,
            &SeededRandom::new(1),
        )
        .unwrap()
    }

    fn opens(bytes: &[u8], password: &str) -> bool {
        verify(bytes, "AbCdEfGhI", "alice", password)
    }

    #[test]
    fn both_kinds_verify() {
        for storage in BOTH {
            let bytes = stored(storage, "Password123!");
            assert_eq!(storage_of(&bytes), Some(storage));
            assert_eq!(storage.to_string().parse(), Ok(storage));
            assert!(opens(&bytes, "Password123!"));
            assert!(!opens(&bytes, "Password123"));
            assert!(!opens(&bytes, ""));
            for end in 0..bytes.len() {
                assert!(!opens(&bytes[..end], "Password123!"));
            }
        }
        assert!(srp_verifier(&stored(BOTH[0], "x")).is_some());
        assert!(srp_verifier(&stored(BOTH[1], "x")).is_none());
        let bad = Argon2idCost {
            m_kib: 0,
            t: 0,
            p: 0,
        };
        assert_eq!(bad.check(), Err(PasswordError::BadParameters));
        assert_eq!(Argon2idCost::default().check(), Ok(()));
        let bad = PasswordStorage::Argon2id(bad);
        let outcome = hash(bad, "p", "u", "x", &SeededRandom::new(1));
        assert_eq!(outcome, Err(PasswordError::BadParameters));
    }

    #[test]
    fn argon2id_agrees_with_the_reference_implementation() {
        // From the test program of the reference implementation: version 19, two passes, 256 KiB.
        let hash = argon2id(
            Argon2idCost {
                m_kib: 256,
                t: 2,
                p: 1,
            },
            b"somesalt",
            "password",
        )
        .unwrap();
        let expected = "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe";
        assert_eq!(hex(hash.as_slice()), expected);
    }

    #[test]
    fn t36_no_character_of_a_password_is_cut_off() {
        for storage in BOTH {
            for length in [55, 56, 64, 71, 72, 73, 128, 255, 256] {
                let password = "x".repeat(length);
                let bytes = stored(storage, &password);
                assert!(opens(&bytes, &password));
                assert!(!opens(&bytes, &password[1..]), "{storage:?} {length}");
                assert!(!opens(&bytes, &format!("{}y", &password[1..])));
                assert!(!opens(&bytes, &format!("{password}x")));
            }
            let with_zero = stored(storage, "before\0after");
            assert!(!opens(&with_zero, "before"));
            assert!(!opens(&with_zero, "before\0other"));
            // 256 characters of four bytes each are allowed; one more is refused, not cut.
            let wide = "\u{1f511}".repeat(256);
            assert!(opens(&stored(storage, &wide), &wide));
            let longer = format!("{wide}x");
            let outcome = hash(
                storage,
                "AbCdEfGhI",
                "alice",
                &longer,
                &SeededRandom::new(1),
            );
            assert_eq!(outcome, Err(PasswordError::TooLong));
            assert!(!opens(&stored(storage, &wide), &longer));
        }
    }

    /// A source of nothing but zeros.
    #[derive(Debug)]
    struct Zeros;

    impl Random for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn every_client_reads_a_salt_the_same_way() {
        let bytes = hash(
            PasswordStorage::SrpVerifier,
            "AbCdEfGhI",
            "alice",
            "Password123!",
            &Zeros,
        )
        .unwrap();
        let verifier = srp_verifier(&bytes).unwrap();
        assert!(
            verifier.salt_hex().starts_with("01"),
            "{}",
            verifier.salt_hex()
        );
        assert!(opens(&bytes, "Password123!"));
    }

    #[test]
    fn t31_nobodys_password_is_refused_by_every_storage() {
        for storage in [
            PasswordStorage::SrpVerifier,
            PasswordStorage::Argon2id(Argon2idCost {
                m_kib: 1024,
                t: 1,
                p: 1,
            }),
        ] {
            assert!(!decoy(storage, "AbCdEfGhI", "nobody", "Password123!"));
            assert!(!decoy(storage, "AbCdEfGhI", "nobody", ""));
        }
    }
}
