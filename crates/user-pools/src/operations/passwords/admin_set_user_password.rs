//! `AdminSetUserPassword`.

use crate::account::{Account, Status};
use crate::directory;
use crate::password;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminSetUserPasswordRequest, AdminSetUserPasswordResponse};

/// Gives a user a password, whatever state the user is in: a permanent one, or one that has to be changed at the next
/// sign-in.
///
/// # Errors
/// The errors of the model.
pub async fn admin_set_user_password(
    call: &Call,
    input: AdminSetUserPasswordRequest,
) -> ApiResult<AdminSetUserPasswordResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let user = directory::require(call, &pool, &input.username).await?;
    let account = Account::of(user)?;
    let sealed = password::next(call, &pool, &account, &input.password).await?;
    let permanent = input.permanent.unwrap_or(false);
    let status = if permanent {
        Status::Confirmed
    } else {
        Status::ForceChangePassword
    };
    let now = call.now();
    directory::change(call, &pool, &account.sub, |account, _| {
        password::set(account, &pool, sealed.clone(), !permanent, now);
        account.set_status(status);
        Ok(())
    })
    .await?;
    Ok(AdminSetUserPasswordResponse::default())
}
