//! `DeleteRole`.

use crate::attachments;
use crate::owner::{Entity, Kind};
use context::{Call, WriteError};
use store::Batch;
use wire::ApiResult;
use wire::iam::DeleteRoleRequest;

/// Deletes a role that has nothing left.
///
/// # Errors
/// `NoSuchEntity`, `DeleteConflict`.
pub async fn delete_role(call: &Call, input: DeleteRoleRequest) -> ApiResult<()> {
    let entity = call
        .store
        .rewrite(async || {
            let entity = Entity::require(call, Kind::Role, &input.role_name).await?;
            attachments::require_none(call, &entity).await?;
            let mut batch = Batch::new();
            entity.delete(&mut batch);
            Ok::<_, WriteError>((batch, entity))
        })
        .await?;
    entity.forget(call);
    Ok(())
}
