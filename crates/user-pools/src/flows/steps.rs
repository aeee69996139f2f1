//! What all flows have in common: who it is about, the password, and what follows once it is proved.

use super::challenges::new_password_required;
use super::refusals::{incorrect, reset_required};
use super::{Outcome, Parameters};
use crate::client::Client;
use crate::directory::{self, Details};
use crate::password::{self, Checked};
use crate::pool::Pool;
use crate::risk::address;
use crate::risk::lockout::{self, Attempt};
use crate::tokens;
use context::Call;
use store::Batch;
use store::users::User;
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A sign-in with the password in the clear.
pub(super) async fn password(
    call: &Call,
    pool: &Pool,
    client: &Client,
    parameters: &Parameters,
    admin: bool,
) -> ApiResult<Outcome> {
    let name = parameters.username(client)?;
    let given = parameters.required("PASSWORD")?;
    parameters.refuse_device()?;
    if !admin {
        address::refuse_spraying(call, &pool.id).await?;
    }
    let user = find(call, pool, client, name, admin).await?;
    let subject = lockout::subject(call, pool, user.as_ref(), name);
    let attempt = lockout::charge(call, &pool.id, &subject, admin, None).await?;
    let checked = password::check(call, pool, user.as_ref(), name, given).await?;
    let (Some(user), Checked::Right(password)) = (user, checked) else {
        attempt.wrong();
        return Err(incorrect());
    };
    let mut batch = Batch::new();
    password.renew(&mut batch, &user);
    let proved = Proved {
        user,
        attempt,
        batch,
    };
    proven(call, pool, client, proved, admin).await
}

/// The user of that name. `None` is a user that does not exist, which the rest of the sign-in must not show.
///
/// # Errors
/// For clients that tell: `UserNotFoundException`, and what is to be said of a user that cannot sign in at all.
pub(super) async fn find(
    call: &Call,
    pool: &Pool,
    client: &Client,
    name: &str,
    admin: bool,
) -> ApiResult<Option<User>> {
    let user = directory::find(call, pool, name).await?;
    if client.hides_users() {
        return Ok(user);
    }
    let refusal = match &user {
        None => directory::not_found(),
        Some(user) if !user.enabled => directory::disabled(),
        // An imported user has no password that could be proved.
        Some(user) if user.status == directory::RESET_REQUIRED && user.credential.is_none() => {
            reset_required()
        }
        Some(_) => return Ok(user),
    };
    if !admin {
        address::charge(call, &pool.id).await?;
    }
    Err(refusal)
}

/// A user who has proved the password.
pub(super) struct Proved {
    /// The user.
    pub user: User,
    /// The attempt that was counted before.
    pub attempt: Attempt,
    /// What belongs to the first write that follows.
    pub batch: Batch,
}

/// What follows the right password: a refusal, the challenge to choose another one, or tokens. The failures of the user
/// and this attempt of the address are forgotten with the first write that follows.
pub(super) async fn proven(
    call: &Call,
    pool: &Pool,
    client: &Client,
    proved: Proved,
    admin: bool,
) -> ApiResult<Outcome> {
    let Proved {
        user,
        mut attempt,
        mut batch,
    } = proved;
    attempt.right(&mut batch);
    match next(pool, &user, call.now())? {
        Next::Tokens => {
            let result = tokens::issue::sign_in(call, pool, client, &user, batch).await?;
            attempt.stored();
            Ok(Outcome::Authenticated(Box::new(result)))
        }
        Next::NewPassword => {
            call.store.commit(batch).await?;
            attempt.stored();
            new_password_required::challenge(call, pool, client, &user, admin)
        }
        Next::Refuse(refusal) => {
            call.store.commit(batch).await?;
            attempt.stored();
            Err(refusal)
        }
    }
}

/// What follows the right password.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    Tokens,
    NewPassword,
    Refuse(ApiError),
}

fn next(pool: &Pool, user: &User, now: i64) -> ApiResult<Next> {
    let set_at = Details::of(user)?.temporary_password_set_at;
    let age = set_at.map_or(0, |set_at| now.saturating_sub(set_at));
    Ok(judge(
        &user.status,
        user.enabled,
        age > pool.temporary_password_days().saturating_mul(DAY_MS),
    ))
}

fn judge(status: &str, enabled: bool, temporary_password_expired: bool) -> Next {
    if !enabled {
        return Next::Refuse(directory::disabled());
    }
    match status {
        directory::CONFIRMED => Next::Tokens,
        directory::UNCONFIRMED => Next::Refuse(error::user_not_confirmed("User is not confirmed.")),
        directory::RESET_REQUIRED => Next::Refuse(reset_required()),
        directory::FORCE_CHANGE_PASSWORD if temporary_password_expired => {
            Next::Refuse(error::not_authorized(
                "Temporary password has expired and must be reset by an administrator.",
            ))
        }
        directory::FORCE_CHANGE_PASSWORD => Next::NewPassword,
        // Users of other providers do not sign in here; nor does a status that is not known.
        _ => Next::Refuse(incorrect()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Next, judge};

    fn refusal(status: &str, enabled: bool, expired: bool) -> Option<String> {
        match judge(status, enabled, expired) {
            Next::Refuse(refusal) => Some(format!("{}: {}", refusal.code, refusal.message)),
            Next::Tokens | Next::NewPassword => None,
        }
    }

    #[test]
    fn t35_only_a_confirmed_and_enabled_user_gets_tokens() {
        assert_eq!(judge("CONFIRMED", true, false), Next::Tokens);
        for status in [
            "UNCONFIRMED",
            "RESET_REQUIRED",
            "FORCE_CHANGE_PASSWORD",
            "EXTERNAL_PROVIDER",
            "",
            "confirmed",
        ] {
            assert_ne!(judge(status, true, false), Next::Tokens, "{status}");
        }
        assert_eq!(
            refusal("CONFIRMED", false, false).as_deref(),
            Some("NotAuthorizedException: User is disabled.")
        );
    }

    #[test]
    fn the_refusals_are_cognitos() {
        assert_eq!(
            refusal("UNCONFIRMED", true, false).as_deref(),
            Some("UserNotConfirmedException: User is not confirmed.")
        );
        assert_eq!(
            refusal("RESET_REQUIRED", true, false).as_deref(),
            Some("PasswordResetRequiredException: Password reset required for the user")
        );
        assert_eq!(
            judge("FORCE_CHANGE_PASSWORD", true, false),
            Next::NewPassword
        );
        assert_eq!(
            refusal("FORCE_CHANGE_PASSWORD", true, true).as_deref(),
            Some(
                "NotAuthorizedException: Temporary password has expired and must be reset by an administrator."
            )
        );
    }
}
