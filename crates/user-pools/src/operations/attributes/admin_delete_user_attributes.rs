//! `AdminDeleteUserAttributes`.

use super::removal::remove;
use crate::directory;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminDeleteUserAttributesRequest, AdminDeleteUserAttributesResponse};

/// An administrator removes attributes of a user.
///
/// # Errors
/// The modelled errors.
pub async fn admin_delete_user_attributes(
    call: &Call,
    input: AdminDeleteUserAttributesRequest,
) -> ApiResult<AdminDeleteUserAttributesResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let user = directory::require(call, &pool, &input.username).await?;
    remove(call, &pool, &user, &input.user_attribute_names).await?;
    Ok(AdminDeleteUserAttributesResponse {})
}
