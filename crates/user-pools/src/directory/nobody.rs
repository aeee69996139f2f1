//! Users who do not exist: made up, but for one name always the same, so that nobody learns who has an account
//! (threat 31).

use super::Shown;
use crate::account::{Details, as_sub, canonical_username};
use crate::attributes::{is_email, is_phone_number};
use crate::pool::Pool;
use context::Context;
use keys::hmac::hmac_sha256;
use keys::uuid_cipher;
use store::users::User;

/// A user who does not exist.
pub(crate) struct Nobody {
    /// A `sub` that no user has. What is counted or kept for a user is counted and kept under it for nobody, not under the
    /// name.
    pub sub: String,
    /// `USER_ID_FOR_SRP`: the name itself, or what looks like a generated user name where users have one.
    pub user_id: String,
}

/// The user that somebody would be who is called `name`. Nobody can compute it without the server's secret, and every
/// node computes the same.
#[must_use]
pub(crate) fn nobody(cx: &Context, pool: &Pool, name: &str) -> Nobody {
    let name = canonical_username(pool, name);
    let address = address(pool, &name);
    // A user is the same one by name and by `sub`, and so is nobody: the attack is to guess by the one, and to see
    // whether the other is locked; or to have a code sent to both, and to compare where they go.
    let sub = as_sub(&name).unwrap_or_else(|| {
        let secret = secret(cx);
        let shown = address.map(|attribute| Shown::of(attribute, &name));
        let digest = hmac_sha256(&secret, &[pool.id.as_bytes(), b"\0", name.as_bytes()]);
        let mut content = [0; uuid_cipher::CONTENT];
        let shown = shown.map(Shown::to_bytes).unwrap_or_default();
        for (to, from) in content.iter_mut().zip(shown.into_iter().chain(digest)) {
            *to = from;
        }
        uuid_cipher::seal(&key(&secret, pool), &content)
    });
    let has_generated_name = !pool.username_attributes().is_empty() || address.is_some();
    let user_id = if has_generated_name {
        sub.clone()
    } else {
        name
    };
    Nobody { sub, user_id }
}

/// What is shown of the address that such a `sub` was made up for. Most of those that were not hold nothing.
#[must_use]
pub(crate) fn shown_in(cx: &Context, pool: &Pool, sub: &str) -> Option<Shown> {
    let content = uuid_cipher::open(&key(&secret(cx), pool), sub)?;
    Shown::from_bytes(*content.first_chunk()?)
}

/// The attribute that a canonical name is an address of, where users of the pool go by their addresses.
#[must_use]
pub(crate) fn address(pool: &Pool, name: &str) -> Option<&'static str> {
    let named = |attribute: &str| pool.signs_in_by(attribute) || pool.alias(attribute);
    if named("email") && is_email(name) {
        Some("email")
    } else if named("phone_number") && is_phone_number(name) {
        Some("phone_number")
    } else {
        None
    }
}

/// By what name a user is nobody who gets no code, or may use none. The attack: to ask for a code by the id that SRP shows
/// for an address, and to see that it goes elsewhere than by the address, or is counted by itself. So the two are one.
pub(crate) fn name_of_unreachable(user: Option<&User>, name: &str) -> String {
    let by_id = user.filter(|_| as_sub(name).is_some());
    let address = by_id.and_then(|user| {
        let attribute = Details::of(user).ok()?.username_attribute?;
        user.attributes.get(&attribute).cloned()
    });
    address.unwrap_or_else(|| name.to_owned())
}

fn secret(cx: &Context) -> [u8; 32] {
    cx.keyring.stable_secret(b"user decoy")
}

fn key(secret: &[u8; 32], pool: &Pool) -> [u8; 32] {
    hmac_sha256(secret, &[b"ids of ", pool.id.as_bytes()])
}
