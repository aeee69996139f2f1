//! `DeleteUserPoolClient`.

use crate::client;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::{Batch, app_clients};
use wire::ApiResult;
use wire::cognito_idp::DeleteUserPoolClientRequest;

/// Deletes an app client; its tokens are worth nothing from then on, since no client vouches for them.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool or client.
pub async fn delete_user_pool_client(
    call: &Call,
    input: DeleteUserPoolClientRequest,
) -> ApiResult<()> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let client_id = input.client_id.as_str();
    let mut batch = Batch::new();
    app_clients::delete(&mut batch, &pool.id, client_id);
    call.store.commit(batch).await.map_err(|error| {
        WriteError::from(error)
            .named(|label| (label == "app_client").then(|| client::does_not_exist(client_id)))
    })?;
    call.cache.forget(client::CACHED, client_id);
    Ok(())
}
