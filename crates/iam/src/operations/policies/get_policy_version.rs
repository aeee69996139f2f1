//! `GetPolicyVersion`.

use crate::managed_policies;
use context::Call;
use wire::ApiResult;
use wire::iam::{GetPolicyVersionRequest, GetPolicyVersionResponse};

/// Answers a version of a managed policy with its document.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn get_policy_version(
    call: &Call,
    input: GetPolicyVersionRequest,
) -> ApiResult<GetPolicyVersionResponse> {
    let (_, details) = managed_policies::require(call, &input.policy_arn).await?;
    let version = details
        .version(&input.version_id)
        .ok_or_else(|| managed_policies::version_not_found(&input.policy_arn, &input.version_id))?;
    Ok(GetPolicyVersionResponse {
        policy_version: Some(details.version_shape(version, true)),
    })
}
