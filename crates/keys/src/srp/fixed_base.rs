//! Powers of the generator. Every verifier, every check of a password and every key pair is one of them, and since the
//! base is always the same, its powers for each digit of an exponent can be made once: what is left is a product, a
//! quarter of the work of an exponentiation from nothing.

use std::hint::black_box;
use std::sync::LazyLock;

use zeroize::Zeroizing;

use super::group::G;
use super::modexp;
use super::modulus::LENGTH;
use super::residue::Residue;

/// An exponent of 32 bytes has so many digits of four bits.
const DIGITS: usize = 64;

/// The values of a digit.
const VALUES: usize = 16;

/// For one digit, the generator to the power of each of its values at its place.
type Powers = [[u8; LENGTH]; VALUES];

/// By digit, the least significant first.
static TABLE: LazyLock<Vec<Powers>> = LazyLock::new(table);

/// g to the power of `exponent` (most significant byte first), modulo N. The time does not depend on the exponent: the
/// attack is a password that is read off the time that its exponent takes (PARASITE, 2021).
pub(super) fn power(exponent: &[u8; 32]) -> Residue {
    let digits = exponent
        .iter()
        .rev()
        .flat_map(|byte| [byte & 0x0f, byte >> 4]);
    let factors = TABLE.iter().zip(digits);
    modexp::product(factors.map(|(powers, digit)| select(powers, digit)))
}

/// The power for this digit. All of them are read, whichever is wanted: the attack is a neighbour on the same processor
/// who sees which memory was touched, and with it the exponent.
fn select(powers: &Powers, digit: u8) -> Residue {
    let mut wanted = Zeroizing::new([0; LENGTH]);
    for (value, power) in (0_u8..).zip(powers) {
        // The compiler must not find out that all masks but one are zero, lest it skips the work for those.
        let mask = black_box(u8::from(value == digit).wrapping_neg());
        for (to, from) in wanted.iter_mut().zip(power) {
            *to |= from & mask;
        }
    }
    Residue::from_reduced(wanted)
}

fn table() -> Vec<Powers> {
    let mut base = G.clone();
    (0..DIGITS)
        .map(|digit| {
            let mut powers = [[0; LENGTH]; VALUES];
            let mut power = Residue::one();
            for place in &mut powers {
                // The product takes its first factor as it is, and the others in Montgomery form.
                *place = if digit == 0 {
                    *power.bytes()
                } else {
                    *modexp::to_montgomery(&power).bytes()
                };
                power = modexp::mul(&power, &base);
            }
            // The sixteenth power of this digit's base is the base of the next.
            base = power;
            powers
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::random::{SeededRandom, bytes};

    #[test]
    fn t29_a_power_is_what_an_exponentiation_makes() {
        let random = SeededRandom::new(32);
        let mut exponents: Vec<[u8; 32]> = vec![[0; 32], [0xff; 32], [0x10; 32], [0x01; 32]];
        for bit in 0..256 {
            let mut exponent = [0; 32];
            *exponent.get_mut(bit / 8).unwrap() = 1 << (bit % 8);
            exponents.push(exponent);
        }
        exponents.extend((0..50).map(|_| bytes::<32>(&random)));
        for exponent in exponents {
            assert_eq!(power(&exponent).bytes(), modexp::exp(&G, &exponent).bytes());
        }
    }
}
