//! Refresh tokens: sealed, and saying themselves what they are good for. The row of their family says only whether
//! the sign-in still counts and, with rotation, which token of the family is the current one.

use crate::client::{Client, Flow};
use crate::directory;
use crate::pool::Pool;
use context::Context;
use keys::keyring;
use serde::{Deserialize, Serialize};
use store::token_families::{self, TokenFamily};
use store::users::User;
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// What a refresh token says. It does not print.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct RefreshToken {
    /// The pool.
    pub pool_id: String,
    /// The client that it was issued to.
    pub client_id: String,
    /// The user.
    pub sub: String,
    /// The sign-in: `origin_jti`.
    pub family: String,
    /// Which token of the family it is; rotation makes new ones.
    pub id: String,
    /// When the user signed in, in seconds.
    pub auth_time: i64,
    /// When the family ends, in milliseconds; rotation does not extend it.
    pub expires_at: i64,
}

impl RefreshToken {
    /// The text for the client.
    ///
    /// # Errors
    /// An internal error.
    pub(super) fn seal(&self, cx: &Context) -> ApiResult<String> {
        let text = serde_json::to_vec(self).map_err(ApiError::internal)?;
        Ok(cx.keyring.seal_token(&seal_context(), &text, &*cx.random))
    }

    /// What a text says that this deployment sealed; `None` for any other text, cut or altered ones too (threat 11).
    #[must_use]
    pub(crate) fn open(cx: &Context, text: &str) -> Option<Self> {
        let text = cx.keyring.open_token(&seal_context(), text).ok()?;
        serde_json::from_slice(&text).ok()
    }
}

/// A refresh token that counts, with whom it belongs to. Only [`redeem`] makes one, and without one no tokens are renewed.
pub(crate) struct Redeemed {
    /// The token.
    pub(super) token: RefreshToken,
    /// The user, as stored now.
    pub(super) user: User,
    /// The sign-in.
    pub(super) family: TokenFamily,
}

impl Redeemed {
    /// The user, as stored now.
    pub(crate) fn user(&self) -> &User {
        &self.user
    }
}

/// Refuses a client that does not refresh by `REFRESH_TOKEN_AUTH`.
///
/// # Errors
/// `InvalidParameterException`.
pub(crate) fn must_be_allowed(client: &Client) -> ApiResult<()> {
    if client.allows(Flow::RefreshToken) {
        Ok(())
    } else {
        Err(error::invalid_parameter(
            "REFRESH_TOKEN_AUTH is not enabled for the client.",
        ))
    }
}

/// Checks a refresh token that `client` presents.
///
/// # Errors
/// `NotAuthorizedException` with the reason.
pub(crate) async fn redeem(
    cx: &Context,
    pool: &Pool,
    client: &Client,
    text: &str,
) -> ApiResult<Redeemed> {
    let token = RefreshToken::open(cx, text).ok_or_else(invalid)?;
    // A token is good at the client and in the pool that it was issued for, nowhere else (threats 14, 57).
    if token.pool_id != pool.id || token.client_id != client.id {
        return Err(invalid());
    }
    if token.expires_at <= cx.now() {
        return Err(error::not_authorized("Refresh Token has expired"));
    }
    let (user, family) =
        token_families::get_with_user(&cx.store, &pool.id, &token.sub, &token.family)
            .await?
            .ok_or_else(invalid)?;
    if !user.enabled {
        return Err(directory::disabled());
    }
    let family = family
        .filter(|family| family.client_id == client.id)
        .ok_or_else(revoked)?;
    Ok(Redeemed {
        token,
        user,
        family,
    })
}

/// Every kind of text that is no token of ours, or not for this client.
pub(crate) fn invalid() -> ApiError {
    error::not_authorized("Invalid Refresh Token")
}

/// The sign-in was ended.
pub(crate) fn revoked() -> ApiError {
    error::not_authorized("Refresh Token has been revoked")
}

fn seal_context() -> Vec<u8> {
    keyring::context(&["refresh-token"])
}
