//! `AdminConfirmSignUp`.

use super::cannot_be_confirmed;
use crate::directory::{self, CONFIRMED, UNCONFIRMED};
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users;
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
    let now = call.now();
    call.store
        .rewrite(async || {
            let before = directory::require(call, &pool, &input.username).await?;
            if before.status != UNCONFIRMED {
                return Err(cannot_be_confirmed(&before).into());
            }
            let mut after = before.clone();
            CONFIRMED.clone_into(&mut after.status);
            after.modified_at = now;
            let mut batch = Batch::new();
            users::update(&mut batch, &before, &after);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    Ok(AdminConfirmSignUpResponse {})
}
