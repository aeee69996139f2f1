//! Answers for users who are not there, in pools that hide who is (threat 31): the same limits, the same shape, and
//! for one name always the same.

use super::check::{matches, mismatch};
use super::{Purpose, Recipient, limit};
use crate::attributes::{is_email, is_phone_number};
use crate::directory;
use crate::pool::Pool;
use context::{Call, Context};
use keys::hmac::{hex, hmac_sha256};
use std::hint::black_box;
use store::codes;
use wire::ApiError;

/// The first letters of the domains that most people have their mail at.
const DOMAINS: &[u8] = b"gggghoyim";

/// Who gets a code that is asked for in this name, which nobody has.
#[must_use]
pub(crate) fn nobody(cx: &Context, pool: &Pool, name: &str) -> Recipient {
    let (attribute, value) = destination(pool, name, &digest(cx, pool, name));
    Recipient {
        sub: directory::nobody(cx, pool, name).sub,
        attribute: attribute.to_owned(),
        value,
        is_nobody: true,
    }
}

/// Pretends to check a code of the user of this name; it is never right.
pub(crate) async fn refuse(
    call: &Call,
    pool: &Pool,
    name: &str,
    purpose: &Purpose,
    given: &str,
) -> ApiError {
    let subject = directory::nobody(call, pool, name).sub;
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

/// What a made-up answer is made of: nobody can compute it without the server's secret, and every node computes the
/// same.
fn digest(cx: &Context, pool: &Pool, name: &str) -> [u8; 32] {
    let secret = cx.keyring.stable_secret(b"simulated delivery");
    hmac_sha256(
        &secret,
        &[
            pool.id.as_bytes(),
            b"\0",
            directory::canonical_username(pool, name).as_bytes(),
        ],
    )
}

fn destination(pool: &Pool, name: &str, digest: &[u8; 32]) -> (&'static str, String) {
    let named = |attribute: &str| pool.signs_in_by(attribute) || pool.alias(attribute);
    let name = name.trim();
    if named("email") && is_email(name) {
        return ("email", name.to_owned());
    }
    if named("phone_number") && is_phone_number(name) {
        return ("phone_number", name.to_owned());
    }
    if pool.auto_verifies("phone_number") && !pool.auto_verifies("email") {
        return ("phone_number", made_up_number(digest));
    }
    ("email", made_up_address(digest))
}

fn made_up_address(digest: &[u8; 32]) -> String {
    let [first, second, ..] = digest;
    let local = char::from(b'a' + first % 26);
    let domain = DOMAINS
        .get(usize::from(*second) % DOMAINS.len())
        .copied()
        .map_or('g', char::from);
    // Nobody else has it, so nobody else's messages are counted with it; what is shown is the first letters.
    format!("{local}{}@{domain}.invalid", hex(digest))
}

fn made_up_number(digest: &[u8; 32]) -> String {
    let number = digest
        .iter()
        .take(8)
        .fold(0_u64, |all, byte| (all << 8) | u64::from(*byte));
    format!("+1{:010}", number % 10_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::{made_up_address, made_up_number};
    use crate::codes::{mask_email, mask_phone};

    #[test]
    fn t31_made_up_destinations_look_like_others() {
        let digest = [0xff; 32];
        assert_eq!(made_up_address(&digest), made_up_address(&digest));
        assert_eq!(mask_email(&made_up_address(&[0; 32])), "a***@g***");
        assert_eq!(
            mask_phone(&made_up_number(&digest)).len(),
            "+*******1234".len()
        );
    }
}
