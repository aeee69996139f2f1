//! `AdminRemoveUserFromGroup`.

use super::group;
use crate::directory;
use crate::pool::Pool;
use context::Call;
use store::{Batch, memberships};
use wire::ApiResult;
use wire::cognito_idp::AdminRemoveUserFromGroupRequest;

/// Takes a user out of a group; a user who is not in it stays out of it.
///
/// # Errors
/// `ResourceNotFoundException` for the pool or the group, `UserNotFoundException`.
pub async fn admin_remove_user_from_group(
    call: &Call,
    input: AdminRemoveUserFromGroupRequest,
) -> ApiResult<()> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let user = directory::require(call, &pool, &input.username).await?;
    let group = group::require(call, &pool.id, &input.group_name).await?;
    let mut batch = Batch::new();
    memberships::remove(&mut batch, &pool.id, &group.name, &user.sub);
    call.store.commit(batch).await?;
    Ok(())
}
