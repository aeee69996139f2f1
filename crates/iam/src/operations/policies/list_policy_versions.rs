//! `ListPolicyVersions`.

use crate::managed_policies;
use crate::paging::Page;
use context::Call;
use wire::ApiResult;
use wire::iam::{ListPolicyVersionsRequest, ListPolicyVersionsResponse};

/// Lists the versions of a managed policy, newest first.
///
/// # Errors
/// `NoSuchEntity`, or a marker of another list.
pub async fn list_policy_versions(
    call: &Call,
    input: ListPolicyVersionsRequest,
) -> ApiResult<ListPolicyVersionsResponse> {
    let (_, details) = managed_policies::require(call, &input.policy_arn).await?;
    let listing = ["ListPolicyVersions", input.policy_arn.as_str()];
    let page = Page::read(call, &listing, input.marker.as_deref(), input.max_items)?;
    // The cursor is a number, and stays good when its version is deleted.
    let before: Option<u32> = page.after.as_deref().and_then(|after| after.parse().ok());
    let mut versions: Vec<_> = details
        .versions
        .iter()
        .rev()
        .filter(|version| before.is_none_or(|before| version.number < before))
        .map(|version| (version.number.to_string(), version))
        .collect();
    let marker = page.cut(call, &mut versions, |(number, _)| number.as_str());
    let shown = versions
        .into_iter()
        .map(|(_, version)| details.version_shape(version, false));
    Ok(ListPolicyVersionsResponse {
        is_truncated: Some(marker.is_some()),
        marker,
        versions: Some(shown.collect()),
    })
}
