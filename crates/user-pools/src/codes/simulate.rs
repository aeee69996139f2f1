//! Answers for users who are not there, in pools that hide who is (threat 31): the same limits, the same shape, and
//! for one name always the same.

use super::check::{matches, mismatch};
use super::{Purpose, Recipient, Shown, limit};
use crate::directory;
use crate::pool::Pool;
use context::{Call, Context};
use keys::hmac::hmac_sha256;
use std::hint::black_box;
use store::codes;
use store::users::User;
use wire::ApiError;

/// The first letters of the domains that most people have their mail at.
const DOMAINS: &[u8] = b"gggghoyim";

/// Who gets a code that is asked for in this name, which nobody has, or `user` to whom none is sent.
#[must_use]
pub(crate) fn nobody(cx: &Context, pool: &Pool, user: Option<&User>, name: &str) -> Recipient {
    let name = directory::name_of_unreachable(user, name);
    let sub = directory::nobody(cx, pool, &name).sub;
    let (attribute, value) = destination(cx, pool, &name, &sub);
    Recipient {
        sub,
        attribute: attribute.to_owned(),
        value,
        is_nobody: true,
    }
}

/// Pretends to check a code of the user of this name, or of `user` who may not use one; it is never right.
pub(crate) async fn refuse(
    call: &Call,
    pool: &Pool,
    user: Option<&User>,
    name: &str,
    purpose: &Purpose,
    given: &str,
) -> ApiError {
    let name = directory::name_of_unreachable(user, name);
    let subject = directory::nobody(call, pool, &name).sub;
    match limit::charge_attempt(call, &pool.id, &subject, purpose).await {
        Ok(charge) => charge.stands(),
        Err(error) => return error,
    }
    // What a user who exists would cost as well; the answer is thrown away.
    match codes::get(&call.store, &pool.id, &subject, &purpose.key()).await {
        Ok(code) => {
            let _ = black_box(code.is_some_and(|code| matches(call, purpose, &code, given)));
            mismatch()
        }
        Err(error) => error.into(),
    }
}

/// Where the code would go: to the address that is the name, or that the name is a made-up id of; else to one that is made
/// up as well. Nobody can compute it without the server's secret, and every node computes the same.
fn destination(cx: &Context, pool: &Pool, name: &str, sub: &str) -> (&'static str, String) {
    let name = directory::canonical_username(pool, name);
    if let Some(attribute) = directory::address(pool, &name) {
        return (attribute, name);
    }
    let secret = cx.keyring.stable_secret(b"simulated delivery");
    let digest = hmac_sha256(&secret, &[pool.id.as_bytes(), b"\0", name.as_bytes()]);
    let shown = directory::shown_in(cx, pool, sub).unwrap_or_else(|| made_up(pool, &digest));
    (shown.attribute(), shown.address(&digest))
}

fn made_up(pool: &Pool, digest: &[u8; 32]) -> Shown {
    let [.., first, second, a, b, c, d] = *digest;
    if pool.auto_verifies("phone_number") && !pool.auto_verifies("email") {
        let number = u32::from_be_bytes([a, b, c, d]) % 10_000;
        return Shown::of("phone_number", &format!("+1000000{number:04}"));
    }
    let domain = DOMAINS.get(usize::from(second) % DOMAINS.len()).copied();
    Shown::Email {
        local: b'a' + first % 26,
        domain: domain.unwrap_or(b'g'),
    }
}
