//! `ListRolePolicies`.

use crate::inline_policies;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::{ListRolePoliciesRequest, ListRolePoliciesResponse};

/// Lists the names of the inline policies of a role.
///
/// # Errors
/// `NoSuchEntity`, or a marker of another list.
pub async fn list_role_policies(
    call: &Call,
    input: ListRolePoliciesRequest,
) -> ApiResult<ListRolePoliciesResponse> {
    let (policy_names, marker) = inline_policies::list(
        call,
        Kind::Role,
        &input.role_name,
        input.marker.as_deref(),
        input.max_items,
    )
    .await?;
    Ok(ListRolePoliciesResponse {
        is_truncated: Some(marker.is_some()),
        marker,
        policy_names,
    })
}
