//! `AdminConfirmSignUp`.

use super::cannot_be_confirmed;
use crate::account::Status;
use crate::directory;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminConfirmSignUpRequest, AdminConfirmSignUpResponse};

/// An administrator confirms somebody who has signed up. No attribute becomes verified by it.
///
/// # Errors
/// The modelled errors.
pub async fn admin_confirm_sign_up(
    call: &Call,
    input: AdminConfirmSignUpRequest,
) -> ApiResult<AdminConfirmSignUpResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    directory::change_named(call, &pool, &input.username, |account, _| {
        if account.status() != Some(Status::Unconfirmed) {
            return Err(cannot_be_confirmed(account).into());
        }
        account.set_status(Status::Confirmed);
        Ok(())
    })
    .await?;
    Ok(AdminConfirmSignUpResponse {})
}
