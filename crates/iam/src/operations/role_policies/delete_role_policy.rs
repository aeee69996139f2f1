//! `DeleteRolePolicy`.

use crate::inline_policies;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::DeleteRolePolicyRequest;

/// Deletes an inline policy of a role.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn delete_role_policy(call: &Call, input: DeleteRolePolicyRequest) -> ApiResult<()> {
    inline_policies::delete(call, Kind::Role, &input.role_name, &input.policy_name).await
}
