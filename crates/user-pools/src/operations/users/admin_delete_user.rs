//! `AdminDeleteUser`.

use crate::directory;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users;
use wire::ApiResult;
use wire::cognito_idp::AdminDeleteUserRequest;

/// An administrator deletes a user, and with the user everything that belongs to the user.
///
/// # Errors
/// The modelled errors.
pub async fn admin_delete_user(call: &Call, input: AdminDeleteUserRequest) -> ApiResult<()> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    call.store
        .rewrite(async || {
            let user = directory::require(call, &pool, &input.username).await?;
            let mut batch = Batch::new();
            users::delete(&mut batch, &user);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    Ok(())
}
