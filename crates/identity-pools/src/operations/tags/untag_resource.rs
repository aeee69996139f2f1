//! `UntagResource`.

use super::change;
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{UntagResourceInput, UntagResourceResponse};

/// Takes tags away; one that is not there is no error.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn untag_resource(
    call: &Call,
    input: UntagResourceInput,
) -> ApiResult<UntagResourceResponse> {
    change(call, &input.resource_arn, |tags| {
        tags.retain(|key, _| !input.tag_keys.contains(key));
    })
    .await?;
    Ok(UntagResourceResponse {})
}
