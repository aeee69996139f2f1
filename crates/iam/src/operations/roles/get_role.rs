//! `GetRole`.

use crate::roles;
use context::Call;
use wire::ApiResult;
use wire::iam::{GetRoleRequest, GetRoleResponse, Role, RoleLastUsed};

/// Answers a role. When it was last used is not kept.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn get_role(call: &Call, input: GetRoleRequest) -> ApiResult<GetRoleResponse> {
    let (role, details) = roles::require(call, &input.role_name).await?;
    Ok(GetRoleResponse {
        role: Role {
            role_last_used: Some(RoleLastUsed::default()),
            ..roles::shape(call, &role, &details)
        },
    })
}
