//! `DeleteIdentityPool`.

use crate::pool;
use context::jobs::DeletedPool;
use context::{Call, WriteError};
use store::{Batch, identity_pools};
use wire::ApiResult;
use wire::cognito_identity::DeleteIdentityPoolInput;

/// Deletes the pool; its identities go with it.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn delete_identity_pool(call: &Call, input: DeleteIdentityPoolInput) -> ApiResult<()> {
    let id = &input.identity_pool_id;
    let mut batch = Batch::new();
    identity_pools::delete(&mut batch, id, call.now());
    let left = DeletedPool { id: id.clone() };
    left.enqueue(call, &mut batch);
    call.store
        .commit(batch)
        .await
        .map_err(WriteError::from)
        .map_err(|error| error.named(|_| Some(pool::not_found(id))))?;
    call.jobs.added();
    pool::forget(call, id);
    Ok(())
}
