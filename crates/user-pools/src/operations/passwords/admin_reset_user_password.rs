//! `AdminResetUserPassword`.

use crate::account::{Account, Status};
use crate::codes::{self, Purpose, Recipient, Sending};
use crate::directory;
use crate::pool::Pool;
use context::Call;
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
    let changed = directory::change_named(call, &pool, &input.username, |account, batch| {
        must_be_resettable(account)?;
        let (attribute, value) =
            codes::recovery_destination(&pool, account).ok_or_else(codes::no_destination)?;
        account.set_status(Status::ResetRequired);
        let recipient = Recipient::of(account, attribute, &value);
        let sending = Sending::new(call, &pool, recipient, &Purpose::ForgotPassword)?;
        sending.store(batch);
        sending.count_message(call, batch);
        Ok((attribute, sending))
    });
    let (_, (attribute, sending)) = changed
        .await
        .map_err(|failure| failure.named(codes::refusal_of))?;
    sending
        .deliver(call)
        .await
        .map_err(|failure| codes::undelivered_to_administrator(failure, attribute))?;
    Ok(AdminResetUserPasswordResponse {})
}

fn must_be_resettable(account: &Account) -> ApiResult<()> {
    if !account.enabled {
        return Err(directory::disabled());
    }
    match account.status() {
        Some(Status::Confirmed | Status::ResetRequired) => Ok(()),
        _ => Err(error::not_authorized(
            "User password cannot be reset in the current state.",
        )),
    }
}
