//! `GetTokensFromRefreshToken`.

use crate::client::Client;
use crate::pool::Pool;
use crate::tokens::{refresh, rotate};
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{
    GetTokensFromRefreshTokenRequest, GetTokensFromRefreshTokenResponse, error,
};

/// New tokens of a sign-in that still counts; where the client rotates, a new refresh token too.
///
/// # Errors
/// The errors of the model.
pub async fn get_tokens_from_refresh_token(
    call: &Call,
    input: GetTokensFromRefreshTokenRequest,
) -> ApiResult<GetTokensFromRefreshTokenResponse> {
    let client = Client::load(call, &input.client_id).await?;
    let pool = Pool::load(call, &client.pool_id).await?;
    if !client.check_secret(input.client_secret.as_deref()) {
        return Err(error::not_authorized(format!(
            "Unable to verify secret for client {}",
            client.id
        )));
    }
    // Where the client rotates, only this operation refreshes, and no flow is to be allowed for it.
    if client.rotation().is_none() {
        refresh::must_be_allowed(&client)?;
    }
    let redeemed = refresh::redeem(call, &pool, &client, &input.refresh_token).await?;
    let result = rotate::renew(call, &pool, &client, redeemed).await?;
    Ok(GetTokensFromRefreshTokenResponse {
        authentication_result: Some(result),
    })
}
