//! The end of sign-ins. The row of a token family is what makes its tokens count: without it every refresh token and
//! every access token of the sign-in is refused, on every node.

use crate::directory;
use context::{Context, WriteError};
use store::users::{self, User};
use store::{Batch, token_families};
use wire::ApiResult;

/// Ends one sign-in.
pub(crate) fn family(batch: &mut Batch, pool_id: &str, sub: &str, family: &str) {
    token_families::delete(batch, pool_id, sub, family);
}

/// Ends all sign-ins of a user. Tokens without an `origin_jti` end by [`User::sign_out`], which the caller does to the
/// user that it writes.
pub(crate) fn all_of_user(batch: &mut Batch, user: &User) {
    token_families::delete_of_user(batch, &user.pool_id, &user.sub);
}

/// Signs a user out everywhere.
///
/// # Errors
/// `UserNotFoundException` when the user is gone; internal errors.
pub(crate) async fn sign_out(cx: &Context, user: &User) -> ApiResult<()> {
    let mut batch = Batch::new();
    users::sign_out(&mut batch, &user.pool_id, &user.sub, cx.now());
    all_of_user(&mut batch, user);
    cx.store.commit(batch).await.map_err(|failure| {
        WriteError::from(failure).named(|label| (label == "user").then(directory::not_found))
    })?;
    Ok(())
}
