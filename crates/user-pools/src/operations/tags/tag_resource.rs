//! `TagResource`.

use super::resource;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{TagResourceRequest, TagResourceResponse};

/// Adds tags to a user pool, or changes their values.
///
/// # Errors
/// `ResourceNotFoundException`, `InvalidParameterException`.
pub async fn tag_resource(
    call: &Call,
    input: TagResourceRequest,
) -> ApiResult<TagResourceResponse> {
    resource::change(call, &input.resource_arn, |tags| {
        tags.extend(input.tags.clone());
    })
    .await?;
    Ok(TagResourceResponse {})
}
