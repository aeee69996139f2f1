//! Randomness as a parameter, and the identifiers that are made of it.

use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::hmac::sha256;

/// Letters of both cases and digits.
pub const UPPER_LOWER_DIGITS: &str =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A source of random bytes.
pub trait Random: Send + Sync + Debug {
    /// Overwrites `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The cryptographically secure source of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    /// # Panics
    /// Panics when the operating system gives no randomness: to go on with predictable keys would
    /// be worse than to stop.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the machine for randomness"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        let outcome = aws_lc_rs::rand::fill(bytes);
        assert!(outcome.is_ok(), "the operating system gave no randomness");
    }
}

/// A repeatable source for tests: the same seed gives the same bytes. Never for production.
#[derive(Debug)]
pub struct SeededRandom {
    seed: u64,
    block: AtomicU64,
}

impl SeededRandom {
    /// The source with the given seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            block: AtomicU64::new(0),
        }
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let block = self.block.fetch_add(1, Ordering::SeqCst);
            let digest = sha256(&[&self.seed.to_be_bytes(), &block.to_be_bytes()]);
            for (to, from) in chunk.iter_mut().zip(digest) {
                *to = from;
            }
        }
    }
}

/// `N` random bytes.
pub fn bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

/// A random UUID (version 4).
pub fn uuid_v4(random: &dyn Random) -> String {
    uuid_text(bytes(random), 4)
}

/// A UUID that starts with a time (version 7), for whoever may know it: what strangers see of a user
/// is [`uuid_v4`], or it would tell them when somebody joined.
pub fn ordered_uuid(random: &dyn Random, now_ms: i64) -> String {
    let mut id = bytes::<16>(random);
    // The low 48 bits of the time are enough until the year 10889.
    for (to, from) in id.iter_mut().zip(now_ms.to_be_bytes().into_iter().skip(2)) {
        *to = from;
    }
    uuid_text(id, 7)
}

/// The time at which such a UUID was made, in milliseconds; `None` for any other text.
#[must_use]
pub fn time_of_ordered_uuid(text: &str) -> Option<i64> {
    let (head, rest) = text.split_once('-')?;
    let (middle, rest) = rest.split_once('-')?;
    if head.len() != 8 || middle.len() != 4 || !rest.starts_with('7') {
        return None;
    }
    i64::from_str_radix(&format!("{head}{middle}"), 16).ok()
}

/// `n` characters that are drawn evenly from `alphabet`, which must be ASCII.
pub fn alphanumeric(random: &dyn Random, n: usize, alphabet: &str) -> String {
    let letters = alphabet.as_bytes();
    let count = letters.len();
    if count == 0 || count > 256 {
        return String::new();
    }
    // Bytes at or above the largest multiple of the alphabet's length are thrown away; taking them
    // modulo the length would make the first letters likelier than the last.
    let limit = 256 - 256 % count;
    let mut text = String::with_capacity(n);
    while text.len() < n {
        for byte in bytes::<32>(random) {
            let value = usize::from(byte);
            if value >= limit || text.len() == n {
                continue;
            }
            if let Some(letter) = letters.get(value % count) {
                text.push(char::from(*letter));
            }
        }
    }
    text
}

/// `n` decimal digits.
pub fn digits(random: &dyn Random, n: usize) -> String {
    alphanumeric(random, n, "0123456789")
}

/// A UUID of these bytes, but for the bits of its version and variant.
pub(crate) fn uuid_text(mut bytes: [u8; 16], version: u8) -> String {
    if let Some(byte) = bytes.get_mut(6) {
        *byte = (*byte & 0x0f) | (version << 4);
    }
    if let Some(byte) = bytes.get_mut(8) {
        *byte = (*byte & 0x3f) | 0x80;
    }
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_have_their_shape() {
        let random = SeededRandom::new(1);
        let id = uuid_v4(&random);
        assert_eq!(id.len(), 36);
        assert_eq!(id.as_bytes().get(14), Some(&b'4'));
        assert!(matches!(
            id.as_bytes().get(19),
            Some(b'8' | b'9' | b'a' | b'b')
        ));
        assert_ne!(id, uuid_v4(&random));
    }

    #[test]
    fn ordered_uuids_sort_by_time() {
        let random = SeededRandom::new(2);
        let earlier = ordered_uuid(&random, 1_700_000_000_000);
        let later = ordered_uuid(&random, 1_700_000_000_001);
        assert!(earlier < later);
        assert!(earlier.starts_with("018bcfe5-6800-7"), "{earlier}");
        assert_eq!(time_of_ordered_uuid(&earlier), Some(1_700_000_000_000));
        assert_eq!(time_of_ordered_uuid(&uuid_v4(&random)), None);
        assert_eq!(time_of_ordered_uuid("é-é-7"), None);
    }

    #[test]
    fn drawing_is_even() {
        let random = SeededRandom::new(3);
        let text = alphanumeric(&random, 62_000, UPPER_LOWER_DIGITS);
        for letter in UPPER_LOWER_DIGITS.chars() {
            let count = text.chars().filter(|c| *c == letter).count();
            assert!((850..1150).contains(&count), "{letter}: {count}");
        }
        assert_eq!(digits(&random, 6).len(), 6);
        assert_eq!(alphanumeric(&random, 4, ""), "");
    }

    #[test]
    fn seeds_repeat_and_the_system_does_not() {
        assert_eq!(
            bytes::<40>(&SeededRandom::new(9)),
            bytes::<40>(&SeededRandom::new(9))
        );
        assert_ne!(
            bytes::<40>(&SeededRandom::new(9)),
            bytes::<40>(&SeededRandom::new(10))
        );
        assert_ne!(bytes::<16>(&SystemRandom), bytes::<16>(&SystemRandom));
    }
}
