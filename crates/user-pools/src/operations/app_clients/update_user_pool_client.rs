//! `UpdateUserPoolClient`.

use crate::client::{self, Client, settings};
use crate::pool::Pool;
use context::{Call, WriteError};
use store::{Batch, app_clients};
use wire::ApiResult;
use wire::cognito_idp::{UpdateUserPoolClientRequest, UpdateUserPoolClientResponse};

/// Replaces the settings of an app client; what the request leaves out goes back to its default. The secrets stay.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool or client, and the errors of the settings.
pub async fn update_user_pool_client(
    call: &Call,
    input: UpdateUserPoolClientRequest,
) -> ApiResult<UpdateUserPoolClientResponse> {
    let pool = Pool::of_row(&Pool::row(call, &input.user_pool_id).await?)?;
    let row = call
        .store
        .rewrite(async || {
            let mut row = Client::row(call, &pool.id, &input.client_id).await?;
            let before = Client::of_row(call, &row)?;
            let settings = settings::update(&pool, &row.name, input.clone(), before.has_secret())?;
            row.name = settings.client_name.clone().unwrap_or(row.name);
            row.document = wire::json::to_string(&settings);
            row.modified_at = call.now();
            let mut batch = Batch::new();
            app_clients::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, row))
        })
        .await?;
    call.cache.forget(client::CACHED, &row.client_id);
    Ok(UpdateUserPoolClientResponse {
        user_pool_client: Some(Client::of_row(call, &row)?.shown()),
    })
}
