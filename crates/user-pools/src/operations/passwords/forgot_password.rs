//! `ForgotPassword`.

use crate::client::Client;
use crate::codes::{self, Purpose};
use crate::directory::{self, CONFIRMED, RESET_REQUIRED, UNCONFIRMED};
use crate::pool::Pool;
use context::Call;
use store::users::User;
use wire::cognito_idp::{ForgotPasswordRequest, ForgotPasswordResponse, error};
use wire::{ApiError, ApiResult};

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
    client.check_secret_hash(&input.username, input.secret_hash.as_deref())?;
    codes::recoverable(&pool)?;
    let found = directory::find(call, &pool, &input.username).await?;
    let details = match destination(&pool, found) {
        Ok((user, attribute, value)) => {
            let purpose = Purpose::ForgotPassword;
            if client.hides_users() {
                codes::send_unseen(call, &pool, &user, &purpose, attribute, &value).await?
            } else {
                codes::send(call, &pool, &user, &purpose, attribute, &value).await?
            }
        }
        // Nobody there, shut out, without a verified address: one answer for all of them (threat 31).
        Err(_) if client.hides_users() => {
            codes::simulated(call, &pool, &input.username, &Purpose::ForgotPassword).await?
        }
        Err(refusal) => return Err(refusal),
    };
    Ok(ForgotPasswordResponse {
        code_delivery_details: Some(details),
    })
}

fn destination(pool: &Pool, found: Option<User>) -> Result<(User, &'static str, String), ApiError> {
    let user =
        found.ok_or_else(|| error::user_not_found("Username/client id combination not found."))?;
    if !user.enabled {
        return Err(error::not_authorized("User is disabled."));
    }
    if !matches!(
        user.status.as_str(),
        CONFIRMED | RESET_REQUIRED | UNCONFIRMED
    ) {
        return Err(error::not_authorized(
            "User password cannot be reset in the current state.",
        ));
    }
    let (attribute, value) =
        codes::recovery_destination(pool, &user).ok_or_else(codes::no_destination)?;
    Ok((user, attribute, value))
}
