//! Who a sign-in is about.

use super::{SignIn, refusals};
use crate::account::Status;
use crate::directory::{self, Nobody};
use store::users::User;
use wire::ApiResult;

/// Who is named: a user, or somebody who does not exist, which the rest of the sign-in must not show.
#[derive(Clone, Copy)]
pub(super) enum Somebody<'a> {
    /// A user.
    User(&'a User),
    /// Nobody.
    Nobody(&'a Nobody),
}

impl<'a> Somebody<'a> {
    /// The id.
    pub(super) fn sub(self) -> &'a str {
        match self {
            Self::User(user) => &user.sub,
            Self::Nobody(nobody) => &nobody.sub,
        }
    }

    /// The user name, `USER_ID_FOR_SRP`.
    pub(super) fn username(self) -> &'a str {
        match self {
            Self::User(user) => &user.username,
            Self::Nobody(nobody) => &nobody.user_id,
        }
    }

    /// The user, if there is one.
    pub(super) fn user(self) -> Option<&'a User> {
        match self {
            Self::User(user) => Some(user),
            Self::Nobody(_) => None,
        }
    }
}

/// The user of that name. `None` is a user that does not exist, which the rest of the sign-in must not show.
///
/// # Errors
/// For clients that tell: `UserNotFoundException`, and what is to be said of a user that cannot sign in at all.
pub(super) async fn find(sign_in: &SignIn<'_>, name: &str) -> ApiResult<Option<User>> {
    let user = directory::find(sign_in.call, sign_in.pool, name).await?;
    if sign_in.client.hides_users() {
        return Ok(user);
    }
    let refusal = match &user {
        None => directory::not_found(),
        Some(user) if !user.enabled => directory::disabled(),
        // An imported user has no password that could be proved.
        Some(user)
            if Status::of(user) == Some(Status::ResetRequired) && user.credential.is_none() =>
        {
            refusals::reset_required()
        }
        Some(_) => return Ok(user),
    };
    sign_in.charge_address().await?;
    Err(refusal)
}
