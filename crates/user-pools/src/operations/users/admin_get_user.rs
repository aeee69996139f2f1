//! `AdminGetUser`.

use crate::directory::{self, attribute_list};
use crate::pool::Pool;
use context::Call;
use wire::cognito_idp::{AdminGetUserRequest, AdminGetUserResponse, UserStatusType};
use wire::{ApiResult, Timestamp};

/// A user, for an administrator.
///
/// # Errors
/// The modelled errors.
pub async fn admin_get_user(
    call: &Call,
    input: AdminGetUserRequest,
) -> ApiResult<AdminGetUserResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let user = directory::require(call, &pool, &input.username).await?;
    Ok(AdminGetUserResponse {
        enabled: Some(user.enabled),
        mfa_options: None,
        preferred_mfa_setting: None,
        user_attributes: Some(attribute_list(&user, |_| true)),
        user_create_date: Some(Timestamp(user.created_at)),
        user_last_modified_date: Some(Timestamp(user.modified_at)),
        user_mfa_setting_list: None,
        user_status: Some(UserStatusType::from(user.status.as_str())),
        username: user.username.into(),
    })
}
