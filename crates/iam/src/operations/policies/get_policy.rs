//! `GetPolicy`.

use crate::{boundaries, managed_policies};
use context::Call;
use wire::ApiResult;
use wire::iam::{GetPolicyRequest, GetPolicyResponse};

/// Answers a managed policy, without its document.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn get_policy(call: &Call, input: GetPolicyRequest) -> ApiResult<GetPolicyResponse> {
    let (policy, details) = managed_policies::require(call, &input.policy_arn).await?;
    let usage = boundaries::usage(call).await?;
    Ok(GetPolicyResponse {
        policy: Some(managed_policies::shape(&policy, &details, &usage, false)),
    })
}
