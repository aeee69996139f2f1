//! The server's pair of one exchange.

use std::fmt;

use zeroize::Zeroizing;

use super::fixed_base;
use super::residue::Residue;
use crate::random::{Random, bytes};

/// The secret b and g^b, which belong to one exchange.
pub struct Ephemeral {
    pub(super) b: Zeroizing<[u8; 32]>,
    pub(super) g_b: Residue,
}

impl Ephemeral {
    /// The pair of the secret `b`. One exponentiation.
    #[must_use]
    pub fn from_secret(b: [u8; 32]) -> Self {
        Self {
            g_b: fixed_base::power(&b),
            b: Zeroizing::new(b),
        }
    }

    /// The pair of a random secret. One exponentiation.
    pub fn generate(random: &dyn Random) -> Self {
        Self::from_secret(bytes(random))
    }
}

impl fmt::Debug for Ephemeral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ephemeral(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::Ephemeral;
    use crate::random::SeededRandom;

    #[test]
    fn a_pair_belongs_together_and_comes_once() {
        let random = SeededRandom::new(1);
        let pair = Ephemeral::generate(&random);
        let again = Ephemeral::from_secret(*pair.b);
        assert_eq!(again.g_b.bytes(), pair.g_b.bytes());
        assert_ne!(*Ephemeral::generate(&random).b, *pair.b);
    }
}
