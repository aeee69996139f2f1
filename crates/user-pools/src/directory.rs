//! Users as people name them: by user name, by alias, by `sub`.

mod aliases;
mod change;
mod mask;
mod newcomer;
mod nobody;
mod show;
mod shown;

pub(crate) use aliases::{
    conflict_on_create, conflict_on_update, preferred_username_must_be_free, release,
};
pub(crate) use change::{change, change_behind, change_named};
pub(crate) use mask::{mask_email, mask_phone};
pub(crate) use newcomer::Newcomer;
pub(crate) use nobody::{Nobody, address, name_of_unreachable, nobody, shown_in};
pub(crate) use show::{attribute_list, user_type};
pub(crate) use shown::Shown;

use crate::account::{NameRules, as_sub};
use crate::pool::Pool;
use context::Context;
use store::users::{self, User};
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// The user whom `name` means: by user name, by alias, or by `sub`.
///
/// Where a text is a name of two users – one's user name, another's alias – the user name wins, so that nobody takes
/// over an account by choosing its name as a preferred user name (threat 38).
///
/// # Errors
/// Failures of the store.
pub(crate) async fn find(cx: &Context, pool: &Pool, name: &str) -> ApiResult<Option<User>> {
    let keys = NameRules::of(pool).keys(name);
    let mut found = users::by_any(&cx.store, &pool.id, &keys).await?;
    for key in &keys {
        if let Some(at) = found.iter().position(|user| user.names.contains(key)) {
            return Ok(Some(found.swap_remove(at)));
        }
    }
    match as_sub(name) {
        Some(sub) => by_sub(cx, &pool.id, &sub).await,
        None => Ok(None),
    }
}

/// As [`find`], for somebody who must exist.
///
/// # Errors
/// `UserNotFoundException`, and failures of the store.
pub(crate) async fn require(cx: &Context, pool: &Pool, name: &str) -> ApiResult<User> {
    find(cx, pool, name).await?.ok_or_else(not_found)
}

/// The user with this `sub`.
///
/// # Errors
/// Failures of the store.
pub(crate) async fn by_sub(cx: &Context, pool_id: &str, sub: &str) -> ApiResult<Option<User>> {
    Ok(users::by_sub(&cx.store, pool_id, sub).await?)
}

/// `UserNotFoundException` as operations with a signature or a token say it.
#[must_use]
pub(crate) fn not_found() -> ApiError {
    error::user_not_found("User does not exist.")
}

/// What is said of a user whom an administrator has disabled.
#[must_use]
pub(crate) fn disabled() -> ApiError {
    error::not_authorized("User is disabled.")
}
