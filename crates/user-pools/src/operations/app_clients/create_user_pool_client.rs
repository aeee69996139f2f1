//! `CreateUserPoolClient`.

use crate::client::secrets::{self, StoredSecret};
use crate::client::{self, Client, settings};
use crate::pool::Pool;
use context::{Call, fixed_ids};
use store::{Batch, app_clients};
use wire::cognito_idp::{CreateUserPoolClientRequest, CreateUserPoolClientResponse, error};
use wire::{ApiResult, Sensitive};

/// How many app clients a pool may have ("Quotas in Amazon Cognito").
const MAX_CLIENTS: u32 = 1000;

/// Creates an app client, with a secret if it is asked for. Tags of the pool may choose its id and its secret.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool, `LimitExceededException`, and the errors of the settings.
pub async fn create_user_pool_client(
    call: &Call,
    input: CreateUserPoolClientRequest,
) -> ApiResult<CreateUserPoolClientResponse> {
    let pool = Pool::of_row(&Pool::row(call, &input.user_pool_id).await?)?;
    let secret = secret_of(call, &pool, &input)?;
    let tag = fixed_ids::client_id_tag(&input.client_name);
    let tags = pool.settings.user_pool_tags.as_ref();
    let chosen = fixed_ids::chosen(tags, &tag, client::id::is_one, "shopweb")?;
    let name = input.client_name.clone();
    let settings = settings::create(&pool, input, secret.is_some())?;
    let present = app_clients::list(&call.store, &pool.id, None, MAX_CLIENTS).await?;
    if u32::try_from(present.len()).is_ok_and(|present| present >= MAX_CLIENTS) {
        return Err(error::limit_exceeded(format!(
            "a user pool can have at most {MAX_CLIENTS} app clients"
        )));
    }
    let now = call.now();
    let client_id = chosen.unwrap_or_else(|| client::id::new(&*call.random));
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
    call.store
        .commit(batch)
        .await
        .map_err(|error| fixed_ids::conflict(error, "app_client", &row.client_id))?;
    Ok(CreateUserPoolClientResponse {
        user_pool_client: Some(Client::of_row(call, &row)?.shown()),
    })
}

/// The secret that the request brings or asks for.
fn secret_of(
    call: &Call,
    pool: &Pool,
    input: &CreateUserPoolClientRequest,
) -> ApiResult<Option<Sensitive>> {
    match (
        &input.client_secret,
        input.generate_secret.unwrap_or_default(),
    ) {
        (Some(_), true) => Err(error::invalid_parameter(
            "ClientSecret and GenerateSecret cannot be given together",
        )),
        (Some(own), false) => Ok(Some(own.clone())),
        (None, true) => {
            let (tags, name) = (pool.settings.user_pool_tags.as_ref(), &input.client_name);
            let chosen = fixed_ids::client_secret(call, tags, name, secrets::is_one)?;
            Ok(Some(chosen.map_or_else(
                || secrets::generate(&*call.random),
                Sensitive::from,
            )))
        }
        (None, false) => Ok(None),
    }
}
