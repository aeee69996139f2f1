//! `GetGroup`.

use super::group;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{GetGroupRequest, GetGroupResponse};

/// Shows a group.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool or group.
pub async fn get_group(call: &Call, input: GetGroupRequest) -> ApiResult<GetGroupResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let group = group::require(call, &pool.id, &input.group_name).await?;
    Ok(GetGroupResponse {
        group: Some(group::shown(group)),
    })
}
