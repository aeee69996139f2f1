//! SHA-256, HMAC, comparison in constant time, and Cognito's `SECRET_HASH`.

use std::fmt::Write as _;

use aws_lc_rs::{constant_time, digest, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// HMAC-SHA256 of the concatenated `parts`.
#[must_use]
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    for part in parts {
        context.update(part);
    }
    to_array(context.sign().as_ref())
}

/// SHA-256 of the concatenated `parts`.
#[must_use]
pub fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut context = digest::Context::new(&digest::SHA256);
    for part in parts {
        context.update(part);
    }
    to_array(context.finish().as_ref())
}

/// Whether `a` and `b` are equal. The time that the comparison takes does not depend on where they
/// differ; their whole length counts, so a truncated value never matches.
#[must_use]
pub fn constant_time_eq(a: &[u8], b: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(a, b).is_ok()
}

/// The `SECRET_HASH` that a client with a secret sends along with `username`.
#[must_use]
pub fn secret_hash(client_secret: &str, username: &str, client_id: &str) -> String {
    STANDARD.encode(hmac_sha256(
        client_secret.as_bytes(),
        &[username.as_bytes(), client_id.as_bytes()],
    ))
}

/// Whether `given` is the `SECRET_HASH` of this client and user, in constant time.
#[must_use]
pub fn secret_hash_matches(
    client_secret: &str,
    username: &str,
    client_id: &str,
    given: &str,
) -> bool {
    let expected = secret_hash(client_secret, username, client_id);
    constant_time_eq(expected.as_bytes(), given.as_bytes())
}

/// `bytes` in lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn to_array(bytes: &[u8]) -> [u8; 32] {
    let mut array = [0; 32];
    for (to, from) in array.iter_mut().zip(bytes) {
        *to = *from;
    }
    array
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_hash_vector() {
        let expected = "qQPWcsYm8GJijQw1X9fDSFQ+txFVrYepj/RgBeu3so0=";
        let (secret, user, client) = ("9example87654321abcdef", "alice", "1example23456789");
        assert_eq!(secret_hash(secret, user, client), expected);
        assert!(secret_hash_matches(secret, user, client, expected));
    }

    #[test]
    fn t11_truncated_or_prefixed_value_does_not_match() {
        let (secret, user, client) = ("9example87654321abcdef", "alice", "1example23456789");
        let whole = secret_hash(secret, user, client);
        for end in 0..whole.len() {
            let prefix = whole.get(..end).unwrap_or_default();
            assert!(!secret_hash_matches(secret, user, client, prefix));
        }
        assert!(!secret_hash_matches(
            secret,
            user,
            client,
            &format!("{whole}=")
        ));
        assert!(!constant_time_eq(b"opaque-token", b"opaque"));
        assert!(!constant_time_eq(b"opaque-token", b""));
        assert!(constant_time_eq(b"opaque-token", b"opaque-token"));
    }

    #[test]
    fn digests_of_parts_are_digests_of_the_whole() {
        assert_eq!(sha256(&[b"ab", b"c"]), sha256(&[b"abc"]));
        assert_eq!(
            hex(&sha256(&[b"abc"])),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        // RFC 4231, test case 2.
        assert_eq!(
            hex(&hmac_sha256(
                b"Jefe",
                &[b"what do ya want ", b"for nothing?"]
            )),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }
}
