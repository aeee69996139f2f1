//! `CreateUserPoolClient`.

use crate::client::secrets::{self, StoredSecret};
use crate::client::{self, Client, settings};
use crate::pool::Pool;
use context::Call;
use store::{Batch, app_clients};
use wire::cognito_idp::{CreateUserPoolClientRequest, CreateUserPoolClientResponse, error};
use wire::{ApiResult, Sensitive};

/// How many app clients a pool may have ("Quotas in Amazon Cognito").
const MAX_CLIENTS: u32 = 1000;

/// Creates an app client, with a secret if it is asked for.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool, `LimitExceededException`, and the errors of the settings.
pub async fn create_user_pool_client(
    call: &Call,
    input: CreateUserPoolClientRequest,
) -> ApiResult<CreateUserPoolClientResponse> {
    let pool = Pool::of_row(&Pool::row(call, &input.user_pool_id).await?)?;
    let secret = secret_of(call, &input)?;
    let name = input.client_name.clone();
    let settings = settings::create(&pool, input, secret.is_some())?;
    let present = app_clients::list(&call.store, &pool.id, None, MAX_CLIENTS).await?;
    if u32::try_from(present.len()).is_ok_and(|present| present >= MAX_CLIENTS) {
        return Err(error::limit_exceeded(format!(
            "a user pool has at most {MAX_CLIENTS} app clients"
        )));
    }
    let now = call.now();
    let client_id = client::id::new(&*call.random);
    let sealed: Vec<_> = secret
        .iter()
        .map(|secret| StoredSecret::seal(call, &pool.id, &client_id, secret, now))
        .collect();
    let row = app_clients::AppClient {
        client_id,
        pool_id: pool.id.clone(),
        name,
        document: wire::json::to_string(&settings),
        sealed_secrets: secrets::write(&sealed)?,
        created_at: now,
        modified_at: now,
        version: 1,
    };
    let mut batch = Batch::new();
    app_clients::insert(&mut batch, &row);
    call.store.commit(batch).await?;
    Ok(CreateUserPoolClientResponse {
        user_pool_client: Some(Client::of_row(call, &row)?.shown()),
    })
}

/// The secret that the request brings or asks for.
fn secret_of(call: &Call, input: &CreateUserPoolClientRequest) -> ApiResult<Option<Sensitive>> {
    match (
        &input.client_secret,
        input.generate_secret.unwrap_or_default(),
    ) {
        (Some(_), true) => Err(error::invalid_parameter(
            "ClientSecret does not go with GenerateSecret",
        )),
        (Some(own), false) => Ok(Some(own.clone())),
        (None, true) => Ok(Some(secrets::generate(&*call.random))),
        (None, false) => Ok(None),
    }
}
