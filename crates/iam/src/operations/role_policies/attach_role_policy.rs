//! `AttachRolePolicy`.

use crate::attachments;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::AttachRolePolicyRequest;

/// Attaches a managed policy to a role.
///
/// # Errors
/// `AccessDenied`, `NoSuchEntity`, `LimitExceeded`.
pub async fn attach_role_policy(call: &Call, input: AttachRolePolicyRequest) -> ApiResult<()> {
    attachments::attach(call, Kind::Role, &input.role_name, &input.policy_arn).await
}
