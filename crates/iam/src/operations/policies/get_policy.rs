//! `GetPolicy`.

use crate::{boundaries, managed_policies};
use context::Call;
use wire::ApiResult;
use wire::iam::{GetPolicyRequest, GetPolicyResponse, Policy};

/// Answers a managed policy, without its document. As at AWS, a list of tags is there even without any.
///
/// # Errors
/// `NoSuchEntity`, `ValidationError` for what is no ARN.
pub async fn get_policy(call: &Call, input: GetPolicyRequest) -> ApiResult<GetPolicyResponse> {
    let (policy, details) = managed_policies::require(call, &input.policy_arn).await?;
    let usage = boundaries::usage(call).await?;
    let shown = managed_policies::shape(&policy, &details, &usage, false);
    Ok(GetPolicyResponse {
        policy: Some(Policy {
            tags: Some(shown.tags.unwrap_or_default()),
            ..shown
        }),
    })
}
