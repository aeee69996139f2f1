//! `DeleteUserPool`.

use crate::client;
use crate::pool::{self, Pool};
use context::jobs::DeletedPool;
use context::{Call, WriteError};
use store::{Batch, user_pools};
use wire::ApiResult;
use wire::cognito_idp::{DeleteUserPoolRequest, DeletionProtectionType, error};

const PROTECTED: &str = "The user pool cannot be deleted because deletion protection is activated. \
    Deletion protection must be inactivated first.";

/// Deletes a user pool and everything in it.
///
/// # Errors
/// `ResourceNotFoundException` when there is none; `InvalidParameterException` when it is protected.
pub async fn delete_user_pool(call: &Call, input: DeleteUserPoolRequest) -> ApiResult<()> {
    let id = input.user_pool_id.as_str();
    call.store
        .rewrite(async || {
            let row = Pool::row(call, id).await?;
            if Pool::of_row(&row)?.settings.deletion_protection
                == Some(DeletionProtectionType::Active)
            {
                return Err(WriteError::Api(error::invalid_parameter(PROTECTED)));
            }
            let mut batch = Batch::new();
            // The update fails when the pool was changed since it was read, so that a protection which somebody
            // activates at this moment holds.
            user_pools::update(&mut batch, &row);
            user_pools::delete(&mut batch, id, call.now());
            let id = id.to_owned();
            DeletedPool { id }.enqueue(call, &mut batch);
            Ok::<_, WriteError>((batch, ()))
        })
        .await
        .map_err(|error| {
            error.named(|label| (label == "user_pool").then(|| pool::does_not_exist(id)))
        })?;
    call.jobs.added();
    call.cache.forget(pool::CACHED, id);
    // The attack: to go on by a client of a pool that is gone, in the one that gets its id.
    call.cache.forget_all(client::CACHED);
    Ok(())
}
