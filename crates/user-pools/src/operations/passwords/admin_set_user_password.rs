//! `AdminSetUserPassword`.

use crate::directory;
use crate::password;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users;
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
    let sealed = password::next(call, &pool, &user, &input.password).await?;
    let permanent = input.permanent.unwrap_or(false);
    let status = if permanent {
        directory::CONFIRMED
    } else {
        directory::FORCE_CHANGE_PASSWORD
    };
    let now = call.now();
    call.store
        .rewrite(async || {
            let before = directory::again(call, &user).await?;
            let mut after = before.clone();
            password::set(&mut after, &pool, sealed.clone(), !permanent, now)?;
            status.clone_into(&mut after.status);
            let mut batch = Batch::new();
            users::update(&mut batch, &before, &after);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    Ok(AdminSetUserPasswordResponse::default())
}
