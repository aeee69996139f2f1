//! `GetCallerIdentity`.

use context::Call;
use wire::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};
use wire::{ApiError, ApiResult};

/// Tells who signed. No policy can forbid it.
///
/// # Errors
/// None; a signature was verified before.
#[expect(clippy::unused_async, reason = "every operation has the same form")]
pub(super) async fn get_caller_identity(
    call: &Call,
    _input: GetCallerIdentityRequest,
) -> ApiResult<GetCallerIdentityResponse> {
    let caller = call
        .caller
        .principal()
        .ok_or_else(|| ApiError::internal("a signed operation without a caller"))?;
    Ok(GetCallerIdentityResponse {
        account: Some(caller.account.clone()),
        arn: Some(caller.arn.clone()),
        user_id: Some(caller.user_id.clone()),
    })
}
