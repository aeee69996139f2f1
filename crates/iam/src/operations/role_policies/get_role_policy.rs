//! `GetRolePolicy`.

use crate::inline_policies;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::{GetRolePolicyRequest, GetRolePolicyResponse};

/// Answers an inline policy of a role.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn get_role_policy(
    call: &Call,
    input: GetRolePolicyRequest,
) -> ApiResult<GetRolePolicyResponse> {
    let (owner, policy) =
        inline_policies::get(call, Kind::Role, &input.role_name, &input.policy_name).await?;
    Ok(GetRolePolicyResponse {
        policy_document: policy.document,
        policy_name: policy.name,
        role_name: owner,
    })
}
