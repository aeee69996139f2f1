//! `DetachRolePolicy`.

use crate::attachments;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::DetachRolePolicyRequest;

/// Detaches a managed policy from a role.
///
/// # Errors
/// `AccessDenied`, `NoSuchEntity`.
pub async fn detach_role_policy(call: &Call, input: DetachRolePolicyRequest) -> ApiResult<()> {
    attachments::detach(call, Kind::Role, &input.role_name, &input.policy_arn).await
}
