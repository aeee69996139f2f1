//! `AdminListGroupsForUser`.

use super::group;
use crate::directory;
use crate::pool::{Pool, page};
use context::Call;
use store::memberships;
use wire::ApiResult;
use wire::cognito_idp::{AdminListGroupsForUserRequest, AdminListGroupsForUserResponse};

/// Lists the groups that a user is in, in the order of their names.
///
/// # Errors
/// `ResourceNotFoundException`, `UserNotFoundException`; `InvalidParameterException` for a page token of another listing.
pub async fn admin_list_groups_for_user(
    call: &Call,
    input: AdminListGroupsForUserRequest,
) -> ApiResult<AdminListGroupsForUserResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let user = directory::require(call, &pool, &input.username).await?;
    let listing = [
        "AdminListGroupsForUser",
        pool.id.as_str(),
        user.sub.as_str(),
    ];
    let limit = page::limit(input.limit);
    let after = page::after(call, &listing, input.next_token.as_deref())?;
    let read = memberships::groups_of_user(
        &call.store,
        &pool.id,
        &user.sub,
        after.as_deref(),
        page::rows(limit),
    )
    .await?;
    let (read, next_token) = page::cut(call, &listing, read, limit, |group| group.name.as_str());
    Ok(AdminListGroupsForUserResponse {
        groups: Some(read.into_iter().map(group::shown).collect()),
        next_token,
    })
}
