//! `AdminUserGlobalSignOut`.

use crate::directory;
use crate::pool::Pool;
use crate::tokens::revoke;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminUserGlobalSignOutRequest, AdminUserGlobalSignOutResponse};

/// Ends all sign-ins of a user.
///
/// # Errors
/// The errors of the model.
pub async fn admin_user_global_sign_out(
    call: &Call,
    input: AdminUserGlobalSignOutRequest,
) -> ApiResult<AdminUserGlobalSignOutResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let user = directory::require(call, &pool, &input.username).await?;
    revoke::sign_out(call, &user).await?;
    Ok(AdminUserGlobalSignOutResponse::default())
}
