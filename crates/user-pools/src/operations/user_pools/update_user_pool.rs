//! `UpdateUserPool`.

use crate::pool::{self, Pool, settings};
use context::{Call, WriteError};
use store::{Batch, user_pools};
use wire::ApiResult;
use wire::cognito_idp::{UpdateUserPoolRequest, UpdateUserPoolResponse};

/// Replaces the settings of a user pool; what the request leaves out goes back to its default.
///
/// # Errors
/// `ResourceNotFoundException` when there is none, and the errors of the settings.
pub async fn update_user_pool(
    call: &Call,
    input: UpdateUserPoolRequest,
) -> ApiResult<UpdateUserPoolResponse> {
    call.store
        .rewrite(async || {
            let mut row = Pool::row(call, &input.user_pool_id).await?;
            let before = Pool::of_row(&row)?;
            let after = settings::update(&before.settings, input.clone())?;
            row.name = after.name.clone().unwrap_or(row.name);
            row.document = wire::json::to_string(&after);
            row.modified_at = call.now();
            let mut batch = Batch::new();
            user_pools::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    call.cache.forget(pool::CACHED, &input.user_pool_id);
    Ok(UpdateUserPoolResponse {})
}
