//! `DeleteIdentityPool`.

use crate::pool;
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
    call.store
        .commit(batch)
        .await
        .map_err(WriteError::from)
        .map_err(|error| error.named(|_| Some(pool::not_found(id))))?;
    pool::forget(call, id);
    Ok(())
}
