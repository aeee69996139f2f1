//! The ids of app clients.

use keys::{Random, random};

/// The alphabet of client ids and secrets: base 32 with hexadecimal digits first, in lower case.
pub const ALPHABET: &str = "0123456789abcdefghijklmnopqrstuv";

/// The length of the ids that Cognito gives.
const LENGTH: usize = 26;

/// A new id.
#[must_use]
pub fn new(source: &dyn Random) -> String {
    random::alphanumeric(source, LENGTH, ALPHABET)
}
