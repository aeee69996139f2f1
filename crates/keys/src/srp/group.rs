//! What goes with the modulus: the generator, the multiplier, and the form in which numbers are hashed.

use std::sync::LazyLock;

use super::modulus::N;
use super::residue::Residue;
use crate::hmac::sha256;

/// The generator g.
pub(super) static G: LazyLock<Residue> = LazyLock::new(|| small(&[2]));

/// The multiplier k, the hash of N and g.
pub(super) static K: LazyLock<Residue> =
    LazyLock::new(|| small(&sha256(&[&padded(&N), &padded(&[2])])));

/// The bytes of `number` (most significant first) in the form in which Cognito hashes it: without
/// leading zeros, but with one zero byte before a first byte of 0x80 and above, and one zero byte
/// for zero.
pub(super) fn padded(number: &[u8]) -> zeroize::Zeroizing<Vec<u8>> {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    let digits = number.get(zeros..).unwrap_or_default();
    let mut padded = zeroize::Zeroizing::new(Vec::with_capacity(digits.len() + 1));
    if digits.first().is_none_or(|byte| *byte >= 0x80) {
        padded.push(0);
    }
    padded.extend_from_slice(digits);
    padded
}

fn small(bytes: &[u8]) -> Residue {
    Residue::from_be(bytes).unwrap_or_else(|| unreachable!("a short number is below the modulus"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hmac::hex;

    #[test]
    fn the_multiplier_is_the_published_one() {
        let k = padded(K.bytes());
        assert_eq!(
            hex(&k),
            "538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6"
        );
    }

    #[test]
    fn padding_is_the_shortest_that_is_not_negative() {
        assert_eq!(padded(&[]).as_slice(), [0]);
        assert_eq!(padded(&[0, 0]).as_slice(), [0]);
        assert_eq!(padded(&[0, 0x7f]).as_slice(), [0x7f]);
        assert_eq!(padded(&[0, 0, 0x80, 1]).as_slice(), [0, 0x80, 1]);
        assert_eq!(padded(&[0x01, 0x23]).as_slice(), [0x01, 0x23]);
    }
}
