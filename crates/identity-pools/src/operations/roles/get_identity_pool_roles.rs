//! `GetIdentityPoolRoles`.

use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{GetIdentityPoolRolesInput, GetIdentityPoolRolesResponse};

/// Shows the roles and the mappings, where there are any.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn get_identity_pool_roles(
    call: &Call,
    input: GetIdentityPoolRolesInput,
) -> ApiResult<GetIdentityPoolRolesResponse> {
    let pool = Pool::load(call, &input.identity_pool_id).await?;
    Ok(GetIdentityPoolRolesResponse {
        identity_pool_id: Some(input.identity_pool_id),
        roles: Some(pool.roles.clone()).filter(|roles| !roles.is_empty()),
        role_mappings: Some(pool.mappings.clone()).filter(|mappings| !mappings.is_empty()),
    })
}
