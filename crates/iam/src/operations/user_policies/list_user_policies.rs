//! `ListUserPolicies`.

use crate::inline_policies;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::{ListUserPoliciesRequest, ListUserPoliciesResponse};

/// Lists the names of the inline policies of a user.
///
/// # Errors
/// `NoSuchEntity`, or a marker of another list.
pub async fn list_user_policies(
    call: &Call,
    input: ListUserPoliciesRequest,
) -> ApiResult<ListUserPoliciesResponse> {
    let (policy_names, marker) = inline_policies::list(
        call,
        Kind::User,
        &input.user_name,
        input.marker.as_deref(),
        input.max_items,
    )
    .await?;
    Ok(ListUserPoliciesResponse {
        is_truncated: Some(marker.is_some()),
        marker,
        policy_names,
    })
}
