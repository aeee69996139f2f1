//! `AddCustomAttributes`.

use crate::pool::{self, Pool, schema};
use context::{Call, WriteError};
use store::{Batch, user_pools};
use wire::ApiResult;
use wire::cognito_idp::{AddCustomAttributesRequest, AddCustomAttributesResponse};

/// Adds attributes to the schema of a user pool.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool; `InvalidParameterException` for an attribute that cannot be.
pub async fn add_custom_attributes(
    call: &Call,
    input: AddCustomAttributesRequest,
) -> ApiResult<AddCustomAttributesResponse> {
    call.store
        .rewrite(async || {
            let mut row = Pool::row(call, &input.user_pool_id).await?;
            let mut settings = Pool::of_row(&row)?.settings;
            schema::add(
                settings.schema_attributes.get_or_insert_default(),
                input.custom_attributes.clone(),
            )?;
            row.document = wire::json::to_string(&settings);
            row.modified_at = call.now();
            let mut batch = Batch::new();
            user_pools::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    call.cache.forget(pool::CACHED, &input.user_pool_id);
    Ok(AddCustomAttributesResponse {})
}
