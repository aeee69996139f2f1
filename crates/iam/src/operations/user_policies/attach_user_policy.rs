//! `AttachUserPolicy`.

use crate::attachments;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::AttachUserPolicyRequest;

/// Attaches a managed policy to a user.
///
/// # Errors
/// `AccessDenied`, `NoSuchEntity`, `LimitExceeded`.
pub async fn attach_user_policy(call: &Call, input: AttachUserPolicyRequest) -> ApiResult<()> {
    attachments::attach(call, Kind::User, &input.user_name, &input.policy_arn).await
}
