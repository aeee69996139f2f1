//! `ListUsersInGroup`.

use super::group;
use crate::directory;
use crate::pool::{Pool, page};
use context::Call;
use store::memberships;
use wire::ApiResult;
use wire::cognito_idp::{ListUsersInGroupRequest, ListUsersInGroupResponse};

/// Lists the users of a group, in the order of their ids.
///
/// # Errors
/// `ResourceNotFoundException` for the pool or the group; `InvalidParameterException` for a page token of another listing.
pub async fn list_users_in_group(
    call: &Call,
    input: ListUsersInGroupRequest,
) -> ApiResult<ListUsersInGroupResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let group = group::require(call, &pool.id, &input.group_name).await?;
    let listing = ["ListUsersInGroup", pool.id.as_str(), group.name.as_str()];
    let limit = page::limit(input.limit);
    let after = page::after(call, &listing, input.next_token.as_deref())?;
    let read = memberships::members(
        &call.store,
        &pool.id,
        &group.name,
        after.as_deref(),
        page::rows(limit),
    )
    .await?;
    let (read, next_token) = page::cut(call, &listing, read, limit, |user| user.sub.as_str());
    Ok(ListUsersInGroupResponse {
        users: Some(read.iter().map(directory::user_type).collect()),
        next_token,
    })
}
