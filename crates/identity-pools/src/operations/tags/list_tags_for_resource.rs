//! `ListTagsForResource`.

use super::pool_id;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{ListTagsForResourceInput, ListTagsForResourceResponse};

/// Shows the tags.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn list_tags_for_resource(
    call: &Call,
    input: ListTagsForResourceInput,
) -> ApiResult<ListTagsForResourceResponse> {
    let pool = Pool::load(call, pool_id(call, &input.resource_arn)?).await?;
    Ok(ListTagsForResourceResponse {
        tags: Some(pool.settings.identity_pool_tags.clone().unwrap_or_default()),
    })
}
