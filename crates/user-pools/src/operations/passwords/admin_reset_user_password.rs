//! `AdminResetUserPassword`.

use crate::codes::{self, Purpose, Recipient, Sending};
use crate::directory::{self, CONFIRMED, RESET_REQUIRED};
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users::{self, User};
use wire::ApiResult;
use wire::cognito_idp::{AdminResetUserPasswordRequest, AdminResetUserPasswordResponse, error};

/// An administrator makes a user choose a new password with a code, which is sent.
///
/// # Errors
/// The modelled errors.
pub async fn admin_reset_user_password(
    call: &Call,
    input: AdminResetUserPasswordRequest,
) -> ApiResult<AdminResetUserPasswordResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let now = call.now();
    let (attribute, sending) = call
        .store
        .rewrite(async || {
            let before = directory::require(call, &pool, &input.username).await?;
            must_be_resettable(&before)?;
            let (attribute, value) =
                codes::recovery_destination(&pool, &before).ok_or_else(codes::no_destination)?;
            let mut after = before.clone();
            RESET_REQUIRED.clone_into(&mut after.status);
            after.modified_at = now;
            let recipient = Recipient::of(&after, attribute, &value);
            let sending = Sending::new(call, &pool, recipient, &Purpose::ForgotPassword)?;
            let mut batch = Batch::new();
            users::update(&mut batch, &before, &after);
            sending.store(&mut batch);
            sending.count_message(call, &mut batch);
            Ok::<_, WriteError>((batch, (attribute, sending)))
        })
        .await
        .map_err(|failure| failure.named(codes::refusal_of))?;
    sending
        .deliver(call)
        .await
        .map_err(|failure| codes::undelivered_to_administrator(failure, attribute))?;
    Ok(AdminResetUserPasswordResponse {})
}

fn must_be_resettable(user: &User) -> ApiResult<()> {
    if !user.enabled {
        return Err(directory::disabled());
    }
    match user.status.as_str() {
        CONFIRMED | RESET_REQUIRED => Ok(()),
        _ => Err(error::not_authorized(
            "User password cannot be reset in the current state.",
        )),
    }
}
