//! `AdminDisableUser`.

use super::switch::switch;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminDisableUserRequest, AdminDisableUserResponse};

/// A user may not sign in any more, and all tokens are revoked.
///
/// # Errors
/// The modelled errors.
pub async fn admin_disable_user(
    call: &Call,
    input: AdminDisableUserRequest,
) -> ApiResult<AdminDisableUserResponse> {
    switch(call, &input.user_pool_id, &input.username, false).await?;
    Ok(AdminDisableUserResponse {})
}
