//! `ListTagsForResource`.

use super::resource;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{ListTagsForResourceRequest, ListTagsForResourceResponse};

/// Lists the tags of a user pool.
///
/// # Errors
/// `ResourceNotFoundException`, `InvalidParameterException`.
pub async fn list_tags_for_resource(
    call: &Call,
    input: ListTagsForResourceRequest,
) -> ApiResult<ListTagsForResourceResponse> {
    let id = resource::pool_id(call, &input.resource_arn)?;
    let pool = Pool::of_row(&Pool::row(call, id).await?)?;
    Ok(ListTagsForResourceResponse {
        tags: Some(pool.settings.user_pool_tags.unwrap_or_default()),
    })
}
