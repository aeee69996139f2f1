//! `ChangePassword`.

use crate::account::Account;
use crate::directory;
use crate::door::Door;
use crate::password::{self, Checked};
use crate::risk::{address, limit, lockout};
use crate::tokens::access::{self, SignedIn};
use context::{Call, WriteError};
use store::Batch;
use store::counters::{self, Limit};
use wire::cognito_idp::{ChangePasswordRequest, ChangePasswordResponse, error};
use wire::{ApiError, ApiResult};

/// Changes per user and hour, right or wrong (developer guide, "Quotas on code delivery and attempts").
const CHANGES: Limit = Limit {
    kind: "change_password",
    most: 5,
    window: limit::HOUR_MS,
};

/// Replaces the password of a user who is signed in and knows it.
///
/// # Errors
/// The errors of the model.
pub async fn change_password(
    call: &Call,
    input: ChangePasswordRequest,
) -> ApiResult<ChangePasswordResponse> {
    let SignedIn { pool, user, .. } = access::verify(call, &input.access_token).await?;
    let previous = input.previous_password.as_deref();
    if user.credential.is_some() && previous.is_none() {
        let missing = "Missing required parameter PreviousPassword";
        return Err(error::invalid_parameter(missing));
    }
    address::refuse_spraying(call, &pool.id).await?;
    let mut batch = Batch::new();
    counters::count(&mut batch, &pool.id, &user.sub, &CHANGES, call.now());
    limit::commit(call, batch).await?;
    if let Some(previous) = previous.filter(|_| user.credential.is_some()) {
        // The attack: a stolen access token with which passwords are guessed here, past the counter of the sign-in.
        let attempt = lockout::charge(call, &pool.id, &user.sub, Door::App, None).await?;
        let name = &user.username;
        let checked = password::check(call, &pool, Some(&user), name, previous).await?;
        if matches!(checked, Checked::Wrong) {
            attempt.wrong();
            return Err(incorrect());
        }
        attempt.right().commit(Batch::new()).await?;
    }
    let account = Account::of(user)?;
    let sealed = password::next(call, &pool, &account, &input.proposed_password).await?;
    let now = call.now();
    directory::change(call, &pool, &account.sub, |now_stored, _| {
        // Somebody else has set another password meanwhile: the one that was proved is not the user's any more.
        if now_stored.credential != account.credential {
            return Err(WriteError::from(incorrect()));
        }
        password::set(now_stored, &pool, sealed.clone(), false, now);
        Ok(())
    })
    .await?;
    Ok(ChangePasswordResponse::default())
}

fn incorrect() -> ApiError {
    error::not_authorized("Incorrect username or password.")
}
