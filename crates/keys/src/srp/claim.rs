//! The proof that a client has the shared key.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::hmac::{constant_time_eq, hmac_sha256};

/// `PASSWORD_CLAIM_SIGNATURE`: what a client with the shared key signs. The secret block is given as
/// the bytes that its base64 writes.
#[must_use]
pub fn claim_signature(
    key: &[u8; 16],
    pool_name: &str,
    user_id: &str,
    secret_block: &[u8],
    timestamp: &str,
) -> String {
    let parts = [
        pool_name.as_bytes(),
        user_id.as_bytes(),
        secret_block,
        timestamp.as_bytes(),
    ];
    STANDARD.encode(hmac_sha256(key, &parts))
}

/// Whether `given` is the signature of this claim, in constant time.
#[must_use]
pub fn claim_matches(
    key: &[u8; 16],
    pool_name: &str,
    user_id: &str,
    secret_block: &[u8],
    timestamp: &str,
    given: &str,
) -> bool {
    let expected = claim_signature(key, pool_name, user_id, secret_block, timestamp);
    constant_time_eq(expected.as_bytes(), given.as_bytes())
}
