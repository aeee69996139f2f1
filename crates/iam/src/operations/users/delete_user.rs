//! `DeleteUser`.

use crate::attachments;
use crate::owner::{Entity, Kind};
use context::{Call, WriteError};
use store::{Batch, iam_access_keys};
use wire::ApiResult;
use wire::iam::{DeleteUserRequest, error};

/// Deletes a user that has nothing left.
///
/// # Errors
/// `NoSuchEntity`, `DeleteConflict`.
pub async fn delete_user(call: &Call, input: DeleteUserRequest) -> ApiResult<()> {
    let entity = call
        .store
        .rewrite(async || {
            let entity = Entity::require(call, Kind::User, &input.user_name).await?;
            attachments::require_none(call, &entity).await?;
            if !iam_access_keys::list(&call.store, entity.name())
                .await?
                .is_empty()
            {
                let conflict =
                    error::delete_conflict("Cannot delete entity, must delete access keys first.");
                return Err(WriteError::from(conflict));
            }
            let mut batch = Batch::new();
            entity.delete(&mut batch);
            Ok::<_, WriteError>((batch, entity))
        })
        .await?;
    entity.forget(call);
    Ok(())
}
