//! `CreateGroup`.

use super::group;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::groups::{self, Group};
use wire::ApiResult;
use wire::cognito_idp::{CreateGroupRequest, CreateGroupResponse, error};

/// Creates a group.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool; `GroupExistsException`; `AccessDeniedException` for a role that
/// the caller may not pass.
pub async fn create_group(
    call: &Call,
    input: CreateGroupRequest,
) -> ApiResult<CreateGroupResponse> {
    group::pass(call, input.role_arn.as_deref()).await?;
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let now = call.now();
    let group = Group {
        pool_id: pool.id.clone(),
        name: input.group_name,
        description: input.description,
        role_arn: input.role_arn,
        precedence: input.precedence,
        created_at: now,
        modified_at: now,
        version: 1,
    };
    let mut batch = Batch::new();
    groups::insert(&mut batch, &group);
    call.store.commit(batch).await.map_err(|error| {
        WriteError::from(error).named(|label| {
            (label == "group").then(|| {
                error::group_exists("A group with the name already exists in this user pool.")
            })
        })
    })?;
    Ok(CreateGroupResponse {
        group: Some(group::shown(group)),
    })
}
