//! Users who do not exist: made up, but for one name always the same, so that nobody learns who has an account
//! (threat 31).

use super::names::{as_sub, canonical_username};
use crate::attributes::{is_email, is_phone_number};
use crate::pool::Pool;
use context::Context;
use keys::hmac::hmac_sha256;
use keys::random::uuid_of;

/// A user who does not exist.
pub(crate) struct Nobody {
    /// A `sub` that no user has. What is counted or kept for a user is counted and kept under it for nobody; the name
    /// itself is not kept.
    pub sub: String,
    /// `USER_ID_FOR_SRP`: the name itself, or what looks like a generated user name where users have one.
    pub user_id: String,
}

/// The user that somebody would be who is called `name`. Nobody can compute it without the server's secret, and every
/// node computes the same.
#[must_use]
pub(crate) fn nobody(cx: &Context, pool: &Pool, name: &str) -> Nobody {
    let name = canonical_username(pool, name);
    // A user is the same one by name and by `sub`, and so is nobody: the attack is to guess by the one, and to see
    // whether the other is locked.
    let sub = as_sub(&name).unwrap_or_else(|| {
        let secret = cx.keyring.stable_secret(b"user decoy");
        uuid_of(&hmac_sha256(
            &secret,
            &[pool.id.as_bytes(), b"\0", name.as_bytes()],
        ))
    });
    let has_generated_name = !pool.username_attributes().is_empty()
        || (pool.alias("email") && is_email(&name))
        || (pool.alias("phone_number") && is_phone_number(&name));
    let user_id = if has_generated_name {
        sub.clone()
    } else {
        name
    };
    Nobody { sub, user_id }
}
