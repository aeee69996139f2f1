//! `AddUserPoolClientSecret`.

use crate::client::secrets::{self, MAX_SECRETS, StoredSecret};
use crate::client::{self, Client};
use crate::pool::Pool;
use context::{Call, WriteError};
use store::{Batch, app_clients};
use wire::ApiResult;
use wire::cognito_idp::{
    AddUserPoolClientSecretRequest, AddUserPoolClientSecretResponse, ClientSecretDescriptorType,
    error,
};

/// Adds a second secret, so that an application can change over before the first one is deleted.
///
/// # Errors
/// `ResourceNotFoundException`; `LimitExceededException` when the client has two secrets;
/// `InvalidParameterException` when it was created without one.
pub async fn add_user_pool_client_secret(
    call: &Call,
    input: AddUserPoolClientSecretRequest,
) -> ApiResult<AddUserPoolClientSecretResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let client_id = input.client_id.as_str();
    let generated = input
        .client_secret
        .is_none()
        .then(|| secrets::generate(&*call.random));
    let secret = input
        .client_secret
        .as_deref()
        .or(generated.as_deref())
        .unwrap_or_default();
    let added = call
        .store
        .rewrite(async || {
            let mut row = Client::row(call, &pool.id, client_id).await?;
            let mut stored = secrets::read(&row.sealed_secrets)?;
            let Some(newest) = stored.last() else {
                // A public client that got a secret would lock out the applications that sign in without one.
                return Err(WriteError::Api(error::invalid_parameter(
                    "the app client was created without a secret, so it cannot get one",
                )));
            };
            if stored.len() >= MAX_SECRETS {
                return Err(WriteError::Api(error::limit_exceeded(format!(
                    "an app client can have at most {MAX_SECRETS} secrets"
                ))));
            }
            // The time is part of the id, so two secrets never have the same.
            let created_at = call.now().max(newest.created_at.saturating_add(1));
            let added = StoredSecret::seal(call, &pool.id, client_id, secret, created_at);
            stored.push(added.clone());
            row.sealed_secrets = secrets::write(&stored)?;
            row.modified_at = call.now();
            let mut batch = Batch::new();
            app_clients::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, added))
        })
        .await?;
    call.cache.forget(client::CACHED, client_id);
    // Only a secret that the caller does not know yet is shown.
    let descriptor = ClientSecretDescriptorType {
        client_secret_value: generated,
        ..added.descriptor()
    };
    Ok(AddUserPoolClientSecretResponse {
        client_secret_descriptor: Some(descriptor),
    })
}
