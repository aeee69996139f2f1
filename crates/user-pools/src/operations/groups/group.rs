//! A group as the operations find and show it.

use context::{Call, Context};
use store::groups::{self, Group};
use wire::cognito_idp::{GroupType, error};
use wire::{ApiError, ApiResult, Timestamp};

/// The group of the pool with this name; the case of the name counts.
///
/// # Errors
/// `ResourceNotFoundException` when there is none.
pub(super) async fn require(cx: &Context, pool_id: &str, name: &str) -> ApiResult<Group> {
    groups::get(&cx.store, pool_id, name)
        .await?
        .ok_or_else(not_found)
}

/// Refuses a role that the caller may not hand on: the members of the group get it from the identity pools.
///
/// # Errors
/// `AccessDeniedException`.
pub(super) async fn pass(call: &Call, role_arn: Option<&str>) -> ApiResult<()> {
    match role_arn {
        Some(role_arn) => call.pass_role(role_arn, "cognito-idp.amazonaws.com").await,
        None => Ok(()),
    }
}

/// The error for a name that no group has.
pub(super) fn not_found() -> ApiError {
    error::resource_not_found("Group not found.")
}

/// The group as the API shows it.
pub(super) fn shown(group: Group) -> GroupType {
    GroupType {
        group_name: Some(group.name),
        user_pool_id: Some(group.pool_id),
        description: group.description,
        role_arn: group.role_arn,
        precedence: group.precedence,
        creation_date: Some(Timestamp(group.created_at)),
        last_modified_date: Some(Timestamp(group.modified_at)),
    }
}
