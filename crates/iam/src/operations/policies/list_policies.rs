//! `ListPolicies`.

use crate::managed_policies;
use crate::paging::Page;
use context::Call;
use store::iam_policies;
use wire::ApiResult;
use wire::iam::{ListPoliciesRequest, ListPoliciesResponse, PolicyScopeType};

/// Lists managed policies. There are none of AWS's own, so that scope is empty.
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
    let only_attached = input.only_attached.unwrap_or(false);
    let mut policies = Vec::with_capacity(rows.len());
    for row in rows
        .iter()
        .filter(|row| !only_attached || row.attachment_count > 0)
    {
        policies.push(managed_policies::shape(
            row,
            &managed_policies::read(row)?,
            true,
        ));
    }
    Ok(ListPoliciesResponse {
        is_truncated: Some(marker.is_some()),
        marker,
        policies: Some(policies),
    })
}
