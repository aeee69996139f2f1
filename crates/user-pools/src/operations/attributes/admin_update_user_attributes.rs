//! `AdminUpdateUserAttributes`.

use super::change::change;
use crate::attributes::By;
use crate::directory;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminUpdateUserAttributesRequest, AdminUpdateUserAttributesResponse};

/// An administrator changes a user's attributes, and may say which are verified.
///
/// # Errors
/// The modelled errors.
pub async fn admin_update_user_attributes(
    call: &Call,
    input: AdminUpdateUserAttributesRequest,
) -> ApiResult<AdminUpdateUserAttributesResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let user = directory::require(call, &pool, &input.username).await?;
    change(call, &pool, &user, &input.user_attributes, By::Admin).await?;
    Ok(AdminUpdateUserAttributesResponse {})
}
