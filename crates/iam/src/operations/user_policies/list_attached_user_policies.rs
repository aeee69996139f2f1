//! `ListAttachedUserPolicies`.

use crate::attachments;
use crate::owner::Kind;
use context::Call;
use wire::ApiResult;
use wire::iam::{ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse};

/// Lists the managed policies that are attached to a user.
///
/// # Errors
/// `NoSuchEntity`, or a marker of another list.
pub async fn list_attached_user_policies(
    call: &Call,
    input: ListAttachedUserPoliciesRequest,
) -> ApiResult<ListAttachedUserPoliciesResponse> {
    let prefix = input.path_prefix.as_deref();
    let marker = input.marker.as_deref();
    let (policies, marker) = attachments::list(
        call,
        Kind::User,
        &input.user_name,
        prefix,
        marker,
        input.max_items,
    )
    .await?;
    Ok(ListAttachedUserPoliciesResponse {
        attached_policies: Some(policies),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
