//! The sign-ins that tokens come from.

use crate::Context;
use keys::jwt::Claims;
use keys::random;
use store::token_families;
use store::users::User;

/// A user as stored now, and whether the sign-in still counts that a token of theirs came from.
pub struct SignIn {
    /// The user.
    pub user: User,
    /// Whether it counts.
    pub live: bool,
}

/// The sign-in of a token of `sub` whose signature was checked; `None` when the user is gone.
///
/// A token either names its sign-in (`origin_jti`) or has an id that [`unnamed_jti`] made.
///
/// # Errors
/// Failures of the store.
pub async fn of_token(
    cx: &Context,
    pool_id: &str,
    sub: &str,
    claims: &Claims,
) -> Result<Option<SignIn>, store::Error> {
    let origin = claims.get("origin_jti").map(|origin| origin.as_str());
    let family = origin.flatten().unwrap_or_default();
    let found = token_families::get_with_user(&cx.store, pool_id, sub, family).await?;
    Ok(found.map(|(user, family)| SignIn {
        live: match origin {
            Some(_) => family.is_some(),
            None => claims
                .str("jti")
                .and_then(random::time_of_ordered_uuid)
                .is_some_and(|end| end == user.signed_out_at),
        },
        user,
    }))
}

/// The id of a token that does not name its sign-in, because its client has no revocation. In the place of a time, it has
/// when all sign-ins of the user had ended for the last time: the token counts until that happens again. No two clocks are
/// compared, so it does not matter what else goes on in the millisecond, or on another node, in which a token is made
/// (threat 7).
pub fn unnamed_jti(cx: &Context, user: &User) -> String {
    random::ordered_uuid(&*cx.random, user.signed_out_at)
}
