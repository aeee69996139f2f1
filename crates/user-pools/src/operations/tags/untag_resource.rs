//! `UntagResource`.

use super::resource;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{UntagResourceRequest, UntagResourceResponse};

/// Removes tags from a user pool; keys that it does not have are passed over.
///
/// # Errors
/// `ResourceNotFoundException`, `InvalidParameterException`.
pub async fn untag_resource(
    call: &Call,
    input: UntagResourceRequest,
) -> ApiResult<UntagResourceResponse> {
    resource::change(call, &input.resource_arn, |tags| {
        tags.retain(|key, _| !input.tag_keys.contains(key));
    })
    .await?;
    Ok(UntagResourceResponse {})
}
