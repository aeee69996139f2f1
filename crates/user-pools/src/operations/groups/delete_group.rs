//! `DeleteGroup`.

use super::group;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::{Batch, groups};
use wire::ApiResult;
use wire::cognito_idp::DeleteGroupRequest;

/// Deletes a group and its memberships; the users stay.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool or group.
pub async fn delete_group(call: &Call, input: DeleteGroupRequest) -> ApiResult<()> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let mut batch = Batch::new();
    groups::delete(&mut batch, &pool.id, &input.group_name);
    call.store.commit(batch).await.map_err(|error| {
        WriteError::from(error).named(|label| (label == "group").then(group::not_found))
    })?;
    Ok(())
}
