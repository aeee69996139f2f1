//! `ListGroupsForUser`.

use crate::users;
use context::Call;
use wire::ApiResult;
use wire::iam::{ListGroupsForUserRequest, ListGroupsForUserResponse};

/// Lists none: there are no groups of IAM here. Infrastructure tools ask before they delete a user.
///
/// # Errors
/// `NoSuchEntity`.
pub async fn list_groups_for_user(
    call: &Call,
    input: ListGroupsForUserRequest,
) -> ApiResult<ListGroupsForUserResponse> {
    users::require(call, &input.user_name).await?;
    Ok(ListGroupsForUserResponse {
        groups: Vec::new(),
        is_truncated: Some(false),
        marker: None,
    })
}
