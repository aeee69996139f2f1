//! Refresh tokens: sealed, and saying themselves what they are good for. The row of their family says only whether
//! the sign-in still counts and, with rotation, which token of the family is the current one.

use crate::client::Client;
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
    pub(crate) fn seal(&self, cx: &Context) -> ApiResult<String> {
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

/// A refresh token that counts, with whom it belongs to.
pub(crate) struct Redeemed {
    /// The token.
    pub token: RefreshToken,
    /// The user, as stored now.
    pub user: User,
    /// The sign-in.
    pub family: TokenFamily,
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
        return Err(error::not_authorized("User is disabled."));
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

/// What a family remembers of its rotations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    /// The token that counts.
    pub current: String,
    /// The one that it replaced.
    pub previous: String,
    /// When it did.
    pub rotated_at: i64,
}

impl Rotation {
    /// The rotations of a family so far.
    ///
    /// # Errors
    /// An internal error for a document that does not read.
    pub(crate) fn of(family: &TokenFamily) -> ApiResult<Option<Self>> {
        family
            .rotation
            .as_deref()
            .map(serde_json::from_str)
            .transpose()
            .map_err(ApiError::internal)
    }

    /// What the use of token `id` at `now` means. `grace` is in seconds; `None` when rotation is off.
    #[must_use]
    pub(crate) fn judge(so_far: Option<&Self>, id: &str, grace: Option<i64>, now: i64) -> Use {
        let retried = |rotation: &Self| {
            let until = rotation
                .rotated_at
                .saturating_add(grace.unwrap_or(0).saturating_mul(1000));
            rotation.previous == id && grace.is_some() && now <= until
        };
        match so_far {
            Some(rotation) if rotation.current != id => {
                if retried(rotation) {
                    Use::Retry
                } else {
                    Use::Replay
                }
            }
            _ if grace.is_some() => Use::Rotate,
            _ => Use::Plain,
        }
    }
}

/// What the use of a refresh token means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Rotation is off: the token stays.
    Plain,
    /// The token is the current one and is replaced.
    Rotate,
    /// The token was replaced a moment ago and the answer may have been lost: it is answered again.
    Retry,
    /// The token was replaced: somebody has a copy of it.
    Replay,
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

#[cfg(test)]
mod tests {
    use super::{Rotation, Use};

    fn rotated() -> Rotation {
        Rotation {
            current: "b".to_owned(),
            previous: "a".to_owned(),
            rotated_at: 10_000,
        }
    }

    #[test]
    fn a_family_that_never_rotated_takes_its_first_token() {
        assert_eq!(Rotation::judge(None, "a", None, 0), Use::Plain);
        assert_eq!(Rotation::judge(None, "a", Some(0), 0), Use::Rotate);
    }

    #[test]
    fn a_replaced_token_counts_within_the_grace_only() {
        let rotated = rotated();
        assert_eq!(
            Rotation::judge(Some(&rotated), "b", Some(5), 10_001),
            Use::Rotate
        );
        assert_eq!(
            Rotation::judge(Some(&rotated), "a", Some(5), 15_000),
            Use::Retry
        );
        assert_eq!(
            Rotation::judge(Some(&rotated), "a", Some(5), 15_001),
            Use::Replay
        );
        assert_eq!(
            Rotation::judge(Some(&rotated), "0", Some(60), 10_001),
            Use::Replay
        );
        assert_eq!(
            Rotation::judge(Some(&rotated), "a", None, 10_001),
            Use::Replay
        );
        assert_eq!(
            Rotation::judge(Some(&rotated), "b", None, 10_001),
            Use::Plain
        );
    }
}
