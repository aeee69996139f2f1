//! `CreateUserPool`.

use super::show;
use crate::pool::{self, Pool, settings};
use context::{Call, fixed_ids, signing_keys};
use store::{Batch, deleted_pools, user_pools};
use wire::ApiResult;
use wire::cognito_idp::{CreateUserPoolRequest, CreateUserPoolResponse};

/// Creates a user pool with the two keys that sign its tokens. The tag `cognate:id` chooses its id.
///
/// # Errors
/// The errors of the settings; `TooManyRequestsException` when no worker is free to make the keys.
pub async fn create_user_pool(
    call: &Call,
    input: CreateUserPoolRequest,
) -> ApiResult<CreateUserPoolResponse> {
    let name = input.pool_name.clone();
    let settings = settings::create(input)?;
    let region = &call.deployment.region;
    let tags = settings.user_pool_tags.as_ref();
    fixed_ids::check_change(call, None, tags)?;
    let is_possible = |id: &str| pool::id::is_of(region, id);
    let example = format!("{region}_Shop00000");
    let chosen = fixed_ids::chosen(tags, fixed_ids::ID, is_possible, &example)?;
    let document = wire::json::to_string(&settings);
    let now = call.now();
    let row = user_pools::UserPool {
        id: chosen
            .clone()
            .unwrap_or_else(|| pool::id::new(region, &*call.random)),
        name,
        document,
        created_at: now,
        modified_at: now,
        version: 1,
    };
    let mut batch = Batch::new();
    if chosen.is_some() {
        deleted_pools::make_room(&call.store, &mut batch, &row.id).await?;
    }
    user_pools::insert(&mut batch, &row);
    for key in signing_keys::create(call, &row.id, signing_keys::USES).await? {
        store::signing_keys::insert(&mut batch, &key);
    }
    call.store
        .commit(batch)
        .await
        .map_err(|error| fixed_ids::conflict(error, "user_pool", &row.id))?;
    call.cache.forget(pool::CACHED, &row.id);
    let user_pool = show::show(call, &Pool::of_row(&row)?).await?;
    Ok(CreateUserPoolResponse {
        user_pool: Some(user_pool),
    })
}
