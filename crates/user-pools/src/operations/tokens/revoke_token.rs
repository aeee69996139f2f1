//! `RevokeToken`.

use crate::client::Client;
use crate::tokens::refresh::RefreshToken;
use crate::tokens::revoke;
use context::Call;
use keys::jwt::Unverified;
use store::Batch;
use wire::cognito_idp::{RevokeTokenRequest, RevokeTokenResponse, error};
use wire::{ApiError, ApiResult};

/// Ends the sign-in of a refresh token. A text that is no token, and a token whose sign-in has ended, are answered
/// like one that is revoked now (RFC 7009 section 2.2).
///
/// # Errors
/// The errors of the model.
pub async fn revoke_token(
    call: &Call,
    input: RevokeTokenRequest,
) -> ApiResult<RevokeTokenResponse> {
    // The model knows no ResourceNotFoundException here.
    let client = Client::load(call, &input.client_id)
        .await
        .map_err(|failure| {
            if failure.status >= 500 {
                failure
            } else {
                unauthorized("Invalid client id.")
            }
        })?;
    if !client.check_secret(input.client_secret.as_deref()) {
        return Err(unauthorized("Invalid client secret."));
    }
    if !client.revocation_enabled() {
        return Err(error::unsupported_operation(
            "Revocation is not supported for this client",
        ));
    }
    // ID tokens and access tokens can be read by everybody, refresh tokens by nobody.
    if Unverified::read(&input.token).is_ok() {
        return Err(error::unsupported_token_type("Unsupported token type"));
    }
    let Some(token) = RefreshToken::open(call, &input.token) else {
        return Ok(RevokeTokenResponse::default());
    };
    if token.client_id != client.id || token.pool_id != client.pool_id {
        return Err(unauthorized("The token was not issued to this client."));
    }
    let mut batch = Batch::new();
    revoke::family(&mut batch, &token.pool_id, &token.sub, &token.family);
    call.store.commit(batch).await?;
    Ok(RevokeTokenResponse::default())
}

fn unauthorized(reason: &str) -> ApiError {
    error::unauthorized(reason)
}
