//! `ListPolicyVersions`.

use crate::managed_policies;
use context::Call;
use wire::ApiResult;
use wire::iam::{ListPolicyVersionsRequest, ListPolicyVersionsResponse};

/// Lists the versions of a managed policy, newest first. There are five at the most, which is one page.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn list_policy_versions(
    call: &Call,
    input: ListPolicyVersionsRequest,
) -> ApiResult<ListPolicyVersionsResponse> {
    let (_, details) = managed_policies::require(call, &input.policy_arn).await?;
    let versions = details
        .versions
        .iter()
        .rev()
        .map(|version| details.version_shape(version, false))
        .collect();
    Ok(ListPolicyVersionsResponse {
        is_truncated: Some(false),
        marker: None,
        versions: Some(versions),
    })
}
