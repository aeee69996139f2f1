//! `ListPolicies`.

use crate::paging::Page;
use crate::{boundaries, managed_policies};
use context::Call;
use store::iam_policies::{self, IamPolicy};
use wire::ApiResult;
use wire::iam::{ListPoliciesRequest, ListPoliciesResponse, PolicyScopeType, PolicyUsageType};

/// Lists managed policies. There are none of AWS's own, so that scope is empty. `PolicyUsageFilter` asks how a policy is
/// used, so it leaves out what is not used at all.
///
/// # Errors
/// A marker of another list.
pub async fn list_policies(
    call: &Call,
    input: ListPoliciesRequest,
) -> ApiResult<ListPoliciesResponse> {
    if input.scope == Some(PolicyScopeType::Aws) {
        return Ok(ListPoliciesResponse {
            is_truncated: Some(false),
            marker: None,
            policies: Some(Vec::new()),
        });
    }
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    let listing = ["ListPolicies", prefix];
    let page = Page::read(call, &listing, input.marker.as_deref(), input.max_items)?;
    let mut rows =
        iam_policies::list(&call.store, prefix, page.after.as_deref(), page.limit()).await?;
    let marker = page.cut(call, &mut rows, |row| row.name.as_str());
    let usage = boundaries::usage(call).await?;
    let only_attached = input.only_attached.unwrap_or(false);
    let filter = input.policy_usage_filter;
    let is_asked_for = |row: &&IamPolicy| {
        let is_attached = row.attachment_count > 0;
        let is_used = match filter {
            Some(PolicyUsageType::PermissionsPolicy) => is_attached,
            Some(PolicyUsageType::PermissionsBoundary) => usage.contains_key(&row.arn),
            Some(PolicyUsageType::Unknown(_)) | None => true,
        };
        is_used && (is_attached || !only_attached)
    };
    let mut policies = Vec::with_capacity(rows.len());
    for row in rows.iter().filter(is_asked_for) {
        let details = managed_policies::read(row)?;
        policies.push(managed_policies::shape(row, &details, &usage, true));
    }
    Ok(ListPoliciesResponse {
        is_truncated: Some(marker.is_some()),
        marker,
        policies: Some(policies),
    })
}
