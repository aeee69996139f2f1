//! `ListInstanceProfilesForRole`.

use crate::roles;
use context::Call;
use wire::ApiResult;
use wire::iam::{ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse};

/// Lists none: there are no instance profiles here. Infrastructure tools ask before they delete a role.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn list_instance_profiles_for_role(
    call: &Call,
    input: ListInstanceProfilesForRoleRequest,
) -> ApiResult<ListInstanceProfilesForRoleResponse> {
    roles::require(call, &input.role_name).await?;
    Ok(ListInstanceProfilesForRoleResponse {
        instance_profiles: Vec::new(),
        is_truncated: Some(false),
        marker: None,
    })
}
