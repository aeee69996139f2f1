//! `GlobalSignOut`.

use crate::tokens::{access, revoke};
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{GlobalSignOutRequest, GlobalSignOutResponse};

/// Ends all sign-ins of the user of an access token.
///
/// # Errors
/// The errors of the model.
pub async fn global_sign_out(
    call: &Call,
    input: GlobalSignOutRequest,
) -> ApiResult<GlobalSignOutResponse> {
    let signed_in = access::verify(call, &input.access_token).await?;
    revoke::sign_out(call, &signed_in.user).await?;
    Ok(GlobalSignOutResponse::default())
}
