//! `ListGroups`.

use super::group;
use crate::pool::{Pool, page};
use context::Call;
use store::groups;
use wire::ApiResult;
use wire::cognito_idp::{ListGroupsRequest, ListGroupsResponse};

/// Lists the groups of a pool, in the order of their names.
///
/// # Errors
/// `ResourceNotFoundException`; `InvalidParameterException` for a page token of another listing.
pub async fn list_groups(call: &Call, input: ListGroupsRequest) -> ApiResult<ListGroupsResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let listing = ["ListGroups", pool.id.as_str()];
    let limit = page::limit(input.limit);
    let after = page::after(call, &listing, input.next_token.as_deref())?;
    let read = groups::list(&call.store, &pool.id, after.as_deref(), page::rows(limit)).await?;
    let (read, next_token) = page::cut(call, &listing, read, limit, |group| group.name.as_str());
    Ok(ListGroupsResponse {
        groups: Some(read.into_iter().map(group::shown).collect()),
        next_token,
    })
}
