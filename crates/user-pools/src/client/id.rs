//! The ids of app clients.

use keys::{Random, random};

/// The alphabet of client ids and secrets: base 32 with hexadecimal digits first, in lower case.
pub const ALPHABET: &str = "0123456789abcdefghijklmnopqrstuv";

/// The length of the ids that Cognito gives.
const LENGTH: usize = 26;

/// The longest id (`ClientIdType` of the model).
const LONGEST: usize = 128;

/// A new id.
#[must_use]
pub fn new(source: &dyn Random) -> String {
    random::alphanumeric(source, LENGTH, ALPHABET)
}

/// Whether a text can be an id (`ClientIdType` of the model).
#[must_use]
pub fn is_one(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_of_id)
}

/// What ids and secrets of clients are made of (`[\w+]+` in the model).
pub(super) fn is_of_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'+'
}
