//! `UpdateGroup`.

use super::group;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::{Batch, groups};
use wire::ApiResult;
use wire::cognito_idp::{UpdateGroupRequest, UpdateGroupResponse};

/// Changes the members of a group's settings that the request has; the others stay.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool or group; `AccessDeniedException` for a role that the caller may
/// not pass.
pub async fn update_group(
    call: &Call,
    input: UpdateGroupRequest,
) -> ApiResult<UpdateGroupResponse> {
    group::pass(call, input.role_arn.as_deref()).await?;
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let changed = call
        .store
        .rewrite(async || {
            let mut group = group::require(call, &pool.id, &input.group_name).await?;
            group.description = input.description.clone().or(group.description);
            group.role_arn = input.role_arn.clone().or(group.role_arn);
            group.precedence = input.precedence.or(group.precedence);
            group.modified_at = call.now();
            let mut batch = Batch::new();
            groups::update(&mut batch, &group);
            Ok::<_, WriteError>((batch, group))
        })
        .await?;
    Ok(UpdateGroupResponse {
        group: Some(group::shown(changed)),
    })
}
