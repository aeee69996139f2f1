//! The forms that passwords are kept in, and their texts.

use std::fmt;

use argon2::Params;

use super::{HASH, PasswordError};

/// How a pool keeps its passwords; the form that costs least is the least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PasswordStorage {
    /// The SRP verifier; password flows compute it again.
    #[default]
    SrpVerifier,
    /// An Argon2id hash; SRP is not possible.
    Argon2id(Argon2idCost),
}

impl PasswordStorage {
    /// The name of the SRP verifier.
    pub const SRP_VERIFIER: &str = "srp-verifier";

    /// The name of Argon2id, at the price of sign-in by SRP.
    pub const ARGON2ID: &str = "argon2id";

    /// The form of this name; Argon2id at this cost.
    #[must_use]
    pub fn named(name: &str, cost: Argon2idCost) -> Option<Self> {
        match name {
            Self::SRP_VERIFIER => Some(Self::SrpVerifier),
            Self::ARGON2ID => Some(Self::Argon2id(cost)),
            _ => None,
        }
    }
}

impl fmt::Display for PasswordStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SrpVerifier => f.write_str(Self::SRP_VERIFIER),
            Self::Argon2id(Argon2idCost { m_kib, t, p }) => {
                write!(f, "{} {m_kib} {t} {p}", Self::ARGON2ID)
            }
        }
    }
}

impl std::str::FromStr for PasswordStorage {
    type Err = PasswordError;

    fn from_str(text: &str) -> Result<Self, PasswordError> {
        let mut words = text.split(' ');
        match words.next() {
            Some(Self::SRP_VERIFIER) => Ok(Self::SrpVerifier),
            Some(Self::ARGON2ID) => {
                let mut number = || {
                    let word = words.next().and_then(|word| word.parse().ok());
                    word.ok_or(PasswordError::BadParameters)
                };
                let (m_kib, t, p) = (number()?, number()?, number()?);
                Ok(Self::Argon2id(Argon2idCost { m_kib, t, p }))
            }
            _ => Err(PasswordError::BadParameters),
        }
    }
}

/// What an Argon2id hash costs. The default is what OWASP recommends: 19 MiB, two passes, one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Argon2idCost {
    /// The memory in KiB.
    pub m_kib: u32,
    /// The number of passes.
    pub t: u32,
    /// The number of lanes.
    pub p: u32,
}

impl Default for Argon2idCost {
    fn default() -> Self {
        Self {
            m_kib: 19_456,
            t: 2,
            p: 1,
        }
    }
}

impl Argon2idCost {
    /// Whether these are parameters of Argon2id (RFC 9106, section 3.1).
    ///
    /// # Errors
    /// [`PasswordError::BadParameters`].
    pub fn check(self) -> Result<(), PasswordError> {
        self.parameters().map(|_| ())
    }

    pub(super) fn parameters(self) -> Result<Params, PasswordError> {
        Params::new(self.m_kib, self.t, self.p, Some(HASH))
            .map_err(|_| PasswordError::BadParameters)
    }

    pub(super) fn to_bytes(self) -> [[u8; 4]; 3] {
        [self.m_kib, self.t, self.p].map(u32::to_be_bytes)
    }
}
