//! `ListAttachedRolePolicies`.

use crate::attachments;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::{ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse};

/// Lists the managed policies that are attached to a role.
///
/// # Errors
/// `NoSuchEntity`, or a marker of another list.
pub async fn list_attached_role_policies(
    call: &Call,
    input: ListAttachedRolePoliciesRequest,
) -> ApiResult<ListAttachedRolePoliciesResponse> {
    let prefix = input.path_prefix.as_deref();
    let marker = input.marker.as_deref();
    let (policies, marker) = attachments::list(
        call,
        Kind::Role,
        &input.role_name,
        prefix,
        marker,
        input.max_items,
    )
    .await?;
    Ok(ListAttachedRolePoliciesResponse {
        attached_policies: Some(policies),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
