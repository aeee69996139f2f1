//! `GetRole`.

use crate::roles;
use context::Call;
use wire::ApiResult;
use wire::iam::{GetRoleRequest, GetRoleResponse};

/// Answers a role.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn get_role(call: &Call, input: GetRoleRequest) -> ApiResult<GetRoleResponse> {
    let (role, details) = roles::require(call, &input.role_name).await?;
    Ok(GetRoleResponse {
        role: roles::shape(call, &role, &details),
    })
}
