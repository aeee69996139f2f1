//! `CreateUserPool`.

use super::show;
use crate::pool::{self, Pool, settings};
use context::{Call, signing_keys};
use store::{Batch, user_pools};
use wire::ApiResult;
use wire::cognito_idp::{CreateUserPoolRequest, CreateUserPoolResponse};

/// Creates a user pool with the two keys that sign its tokens.
///
/// # Errors
/// The errors of the settings; `TooManyRequestsException` when no worker is free to make the keys.
pub async fn create_user_pool(
    call: &Call,
    input: CreateUserPoolRequest,
) -> ApiResult<CreateUserPoolResponse> {
    let name = input.pool_name.clone();
    let document = wire::json::to_string(&settings::create(input)?);
    let now = call.now();
    let row = user_pools::UserPool {
        id: pool::id::new(&call.deployment.region, &*call.random),
        name,
        document,
        created_at: now,
        modified_at: now,
        version: 1,
    };
    let mut batch = Batch::new();
    user_pools::insert(&mut batch, &row);
    for key in signing_keys::create(call, &row.id, signing_keys::USES).await? {
        store::signing_keys::insert(&mut batch, &key);
    }
    call.store.commit(batch).await?;
    let user_pool = show::show(call, &Pool::of_row(&row)?).await?;
    Ok(CreateUserPoolResponse {
        user_pool: Some(user_pool),
    })
}
