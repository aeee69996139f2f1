//! `ForgotPassword`.

use crate::account::Status;
use crate::client::{Client, Wording};
use crate::codes::{self, Purpose, Recipient};
use crate::directory;
use crate::pool::Pool;
use context::Call;
use store::users::User;
use wire::ApiResult;
use wire::cognito_idp::{ForgotPasswordRequest, ForgotPasswordResponse, error};

/// Sends a code with which a new password can be chosen.
///
/// # Errors
/// The modelled errors.
pub async fn forgot_password(
    call: &Call,
    input: ForgotPasswordRequest,
) -> ApiResult<ForgotPasswordResponse> {
    let client = Client::load(call, &input.client_id).await?;
    let pool = Pool::load(call, &client.pool_id).await?;
    client.check_secret_hash(
        &[&input.username],
        input.secret_hash.as_deref(),
        Wording::SignIn,
    )?;
    codes::recoverable(&pool)?;
    let found = directory::find(call, &pool, &input.username).await?;
    let recipient = match destination(&pool, found.as_ref()) {
        Ok(recipient) => recipient,
        // Nobody there, shut out, without a verified address: one answer, and one work, for all of them (threat 31).
        Err(_) if client.hides_users() => {
            Recipient::nobody(call, &pool, found.as_ref(), &input.username)
        }
        Err(refusal) => return Err(refusal),
    };
    let (purpose, unseen) = (Purpose::ForgotPassword, client.hides_users());
    let details = codes::send(call, &pool, recipient, &purpose, unseen).await?;
    Ok(ForgotPasswordResponse {
        code_delivery_details: Some(details),
    })
}

fn destination(pool: &Pool, found: Option<&User>) -> ApiResult<Recipient> {
    let user =
        found.ok_or_else(|| error::user_not_found("Username/client id combination not found."))?;
    if !user.enabled {
        return Err(directory::disabled());
    }
    if !matches!(
        Status::of(user),
        Some(Status::Confirmed | Status::ResetRequired | Status::Unconfirmed)
    ) {
        return Err(error::not_authorized(
            "User password cannot be reset in the current state.",
        ));
    }
    let (attribute, value) =
        codes::recovery_destination(pool, user).ok_or_else(codes::no_destination)?;
    Ok(Recipient::of(user, attribute, &value))
}
