//! `DeleteUserPoolClientSecret`.

use crate::client::{self, Client, secrets};
use crate::pool::Pool;
use context::{Call, WriteError};
use store::{Batch, app_clients};
use wire::ApiResult;
use wire::cognito_idp::{
    DeleteUserPoolClientSecretRequest, DeleteUserPoolClientSecretResponse, error,
};

/// Deletes one of the two secrets of an app client; it proves nothing from then on.
///
/// # Errors
/// `ResourceNotFoundException` for an unknown pool, client or secret; `InvalidParameterException` for the last secret.
pub async fn delete_user_pool_client_secret(
    call: &Call,
    input: DeleteUserPoolClientSecretRequest,
) -> ApiResult<DeleteUserPoolClientSecretResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let client_id = input.client_id.as_str();
    call.store
        .rewrite(async || {
            let mut row = Client::row(call, &pool.id, client_id).await?;
            let mut stored = secrets::read(&row.sealed_secrets)?;
            if !stored
                .iter()
                .any(|secret| secret.id == input.client_secret_id)
            {
                return Err(WriteError::Api(error::resource_not_found(format!(
                    "Client secret {} does not exist.",
                    input.client_secret_id
                ))));
            }
            if stored.len() == 1 {
                // Without a secret the client would be a public one: anybody could speak for it.
                return Err(WriteError::Api(error::invalid_parameter(
                    "the last secret of an app client cannot be deleted",
                )));
            }
            stored.retain(|secret| secret.id != input.client_secret_id);
            row.sealed_secrets = secrets::write(&stored)?;
            row.modified_at = call.now();
            let mut batch = Batch::new();
            app_clients::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    call.cache.forget(client::CACHED, client_id);
    Ok(DeleteUserPoolClientSecretResponse {})
}
