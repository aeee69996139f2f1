//! What SRP tells of a user that does not exist: made up, but the same each time, so that nobody learns from it who
//! has an account (threat 31).

use crate::pool::Pool;
use crate::{attributes, directory};
use context::Context;
use keys::random::ordered_uuid;
use keys::srp::{self, Verifier};
use keys::{Random, hmac};

/// Within so long after the pool was made, the made-up users joined.
const JOINED_WITHIN_MS: u64 = 60 * 60 * 1000;

/// A user that does not exist.
pub(super) struct Nobody {
    /// Looks like a `sub`, so that the sealed state of the challenge has the length that it has for others.
    pub(super) sub: String,
    /// `USER_ID_FOR_SRP`: the name itself, or something that looks like a generated user name where users have one.
    pub(super) user_id: String,
}

/// The user that somebody would be who signs in as `name`.
pub(super) fn nobody(cx: &Context, pool: &Pool, name: &str) -> Nobody {
    let name = directory::canonical_username(pool, name);
    let by_alias = !pool.username_attributes().is_empty()
        || (pool.alias("email") && attributes::is_email(&name))
        || (pool.alias("phone_number") && attributes::is_phone_number(&name));
    let sub = identifier(cx, pool, "sub", &name);
    let user_id = if by_alias && !is_uuid(&name) {
        identifier(cx, pool, "username", &name)
    } else {
        name
    };
    Nobody { sub, user_id }
}

/// The verifier of nobody's password, for a user that does not exist or whose password is not kept for SRP.
pub(super) fn verifier(cx: &Context, pool: &Pool, user_id: &str) -> Verifier {
    srp::decoy(
        &cx.keyring.stable_secret(b"srp decoy"),
        srp::pool_name(&pool.id),
        user_id,
    )
}

fn identifier(cx: &Context, pool: &Pool, kind: &str, name: &str) -> String {
    let secret = cx.keyring.stable_secret(b"user decoy");
    let made = pool
        .settings
        .creation_date
        .as_ref()
        .map_or(0, |created| created.0);
    made_up(
        &hmac::hmac_sha256(
            &secret,
            &[
                pool.id.as_bytes(),
                b"\0",
                kind.as_bytes(),
                b"\0",
                name.as_bytes(),
            ],
        ),
        made,
    )
}

fn made_up(digest: &[u8; 32], pool_made: i64) -> String {
    let joined = digest
        .iter()
        .rev()
        .take(8)
        .fold(0_u64, |all, byte| (all << 8) | u64::from(*byte))
        % JOINED_WITHIN_MS;
    ordered_uuid(&Stable(*digest), pool_made.saturating_add_unsigned(joined))
}

fn is_uuid(name: &str) -> bool {
    name.len() == 36
        && name.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Bytes of a keyed digest in place of random ones.
#[derive(Debug)]
struct Stable([u8; 32]);

impl Random for Stable {
    fn fill(&self, bytes: &mut [u8]) {
        for (byte, digest) in bytes.iter_mut().zip(self.0.iter().cycle()) {
            *byte = *digest;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_uuid, made_up};

    #[test]
    fn t31_a_made_up_user_is_stable_and_looks_like_a_user() {
        let one = made_up(&[7; 32], 1_700_000_000_000);
        assert_eq!(one, made_up(&[7; 32], 1_700_000_000_000));
        assert_ne!(one, made_up(&[8; 32], 1_700_000_000_000));
        assert!(is_uuid(&one), "{one}");
    }
}
