//! `DeleteUser`.

use crate::directory;
use crate::tokens::access;
use context::{Call, WriteError};
use store::Batch;
use store::users;
use wire::ApiResult;
use wire::cognito_idp::DeleteUserRequest;

/// A user leaves, and with the user everything that belongs to the user.
///
/// # Errors
/// The modelled errors.
pub async fn delete_user(call: &Call, input: DeleteUserRequest) -> ApiResult<()> {
    let signed_in = access::verify(call, &input.access_token).await?;
    call.store
        .rewrite(async || {
            let user = directory::by_sub(call, &signed_in.pool.id, &signed_in.user.sub)
                .await?
                .ok_or_else(directory::not_found)?;
            let mut batch = Batch::new();
            users::delete(&mut batch, &user);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    Ok(())
}
