//! `DetachUserPolicy`.

use crate::attachments;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::DetachUserPolicyRequest;

/// Detaches a managed policy from a user.
///
/// # Errors
/// `AccessDenied`, `NoSuchEntity`.
pub async fn detach_user_policy(call: &Call, input: DetachUserPolicyRequest) -> ApiResult<()> {
    attachments::detach(call, Kind::User, &input.user_name, &input.policy_arn).await
}
