//! Renewed tokens, and where the client rotates refresh tokens, the next one of them.

use super::issue;
use super::refresh::{Redeemed, RefreshToken, revoked};
use super::rotation::{Rotation, Use};
use crate::client::Client;
use crate::pool::Pool;
use context::{Context, WriteError};
use keys::random::uuid_v4;
use store::{Batch, token_families};
use wire::cognito_idp::{AuthenticationResultType, error};
use wire::{ApiError, ApiResult};

/// New tokens for a refresh token that counts; with rotation, a new refresh token too.
///
/// # Errors
/// `RefreshTokenReuseException` for a token that was replaced, and with it the end of the sign-in: of the two who have
/// the token one is a thief.
pub(crate) async fn renew(
    cx: &Context,
    pool: &Pool,
    client: &Client,
    redeemed: Redeemed,
) -> ApiResult<AuthenticationResultType> {
    let Redeemed {
        token,
        user,
        family,
    } = redeemed;
    let now = cx.now();
    let so_far = Rotation::of(&family)?;
    let meaning = Rotation::judge(so_far.as_ref(), &token.id, client.rotation(), now);
    if meaning == Use::Replay {
        return Err(end(cx, &token).await);
    }
    let result = issue::renew(cx, pool, client, &user, &token).await?;
    if meaning == Use::Plain {
        return Ok(result);
    }
    let fresh = uuid_v4(&*cx.random);
    let current = cx
        .store
        .rewrite(async || {
            // Read again: two calls with the same token at the same time make one successor, not two.
            let mut family =
                token_families::get(&cx.store, &token.pool_id, &token.sub, &token.family)
                    .await?
                    .ok_or_else(revoked)?;
            let so_far = Rotation::of(&family)?;
            let mut batch = Batch::new();
            let current = match (
                Rotation::judge(so_far.as_ref(), &token.id, client.rotation(), now),
                so_far,
            ) {
                (Use::Retry, Some(rotation)) => Some(rotation.current),
                (Use::Rotate, so_far) => {
                    let rotation = Rotation::next(so_far, &token.id, fresh.clone(), now);
                    family.rotation =
                        Some(serde_json::to_string(&rotation).map_err(ApiError::internal)?);
                    token_families::update(&mut batch, &family);
                    Some(rotation.current)
                }
                _ => None,
            };
            Ok::<_, WriteError>((batch, current))
        })
        .await?;
    match current {
        Some(id) => {
            let next = RefreshToken { id, ..token };
            Ok(AuthenticationResultType {
                refresh_token: Some(next.seal(cx)?.into()),
                ..result
            })
        }
        None => Err(end(cx, &token).await),
    }
}

async fn end(cx: &Context, token: &RefreshToken) -> ApiError {
    let mut batch = Batch::new();
    token_families::delete(&mut batch, &token.pool_id, &token.sub, &token.family);
    match cx.store.commit(batch).await {
        Ok(()) => error::refresh_token_reuse("Refresh token has already been used"),
        Err(failure) => failure.into(),
    }
}
