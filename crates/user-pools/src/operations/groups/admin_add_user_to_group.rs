//! `AdminAddUserToGroup`.

use super::group;
use crate::directory;
use crate::pool::Pool;
use context::Call;
use store::{Batch, memberships};
use wire::ApiResult;
use wire::cognito_idp::{AdminAddUserToGroupRequest, error};

/// How many groups a user may be in ("Quotas in Amazon Cognito").
const MAX_GROUPS: usize = 100;

/// Puts a user into a group; a user who is in it already stays in it.
///
/// # Errors
/// `ResourceNotFoundException` for the pool or the group, `UserNotFoundException`, `LimitExceededException`.
pub async fn admin_add_user_to_group(
    call: &Call,
    input: AdminAddUserToGroupRequest,
) -> ApiResult<()> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let user = directory::require(call, &pool, &input.username).await?;
    let group = group::require(call, &pool.id, &input.group_name).await?;
    let present = memberships::of_user(&call.store, &pool.id, &user.sub).await?;
    if present.iter().any(|known| known.name == group.name) {
        return Ok(());
    }
    if present.len() >= MAX_GROUPS {
        return Err(error::limit_exceeded(format!(
            "a user can be in at most {MAX_GROUPS} groups"
        )));
    }
    let mut batch = Batch::new();
    memberships::add(&mut batch, &pool.id, &group.name, &user.sub);
    call.store.commit(batch).await?;
    Ok(())
}
