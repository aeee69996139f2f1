//! `TagResource`.

use super::change;
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{TagResourceInput, TagResourceResponse};

/// Adds tags; a tag that is there gets the new value.
///
/// # Errors
/// `ResourceNotFoundException`; `InvalidParameterException` for too many tags.
pub async fn tag_resource(call: &Call, input: TagResourceInput) -> ApiResult<TagResourceResponse> {
    change(call, &input.resource_arn, |tags| {
        tags.extend(input.tags.clone());
    })
    .await?;
    Ok(TagResourceResponse {})
}
