//! `AdminEnableUser`.

use super::switch::switch;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminEnableUserRequest, AdminEnableUserResponse};

/// A user may sign in again. Tokens from before stay revoked.
///
/// # Errors
/// The modelled errors.
pub async fn admin_enable_user(
    call: &Call,
    input: AdminEnableUserRequest,
) -> ApiResult<AdminEnableUserResponse> {
    switch(call, &input.user_pool_id, &input.username, true).await?;
    Ok(AdminEnableUserResponse {})
}
