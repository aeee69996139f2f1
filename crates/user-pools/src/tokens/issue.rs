//! Tokens that go out.

use super::claims::{self, Event};
use super::refresh::RefreshToken;
use crate::client::Client;
use crate::flows::Proved;
use crate::password;
use crate::pool::Pool;
use context::{Context, sign_ins, signing_keys};
use keys::random::uuid_v4;
use keys::{KeyError, jwt};
use serde_json::{Map, Value};
use std::sync::Arc;
use store::token_families::{self, TokenFamily};
use store::users::User;
use store::{Batch, memberships};
use wire::cognito_idp::AuthenticationResultType;
use wire::{ApiError, ApiResult};

/// The tokens of a new sign-in, in which everything is proved. They are made first, since a busy server may refuse that,
/// and count once the sign-in is committed.
///
/// # Errors
/// `TooManyRequestsException` when the server is busy; `NotAuthorizedException` for a user who is not the same any more;
/// internal errors.
pub(crate) async fn sign_in(
    cx: &Context,
    pool: &Pool,
    client: &Client,
    proved: Proved,
) -> ApiResult<AuthenticationResultType> {
    let now = cx.now();
    let refresh = RefreshToken {
        pool_id: pool.id.clone(),
        client_id: client.id.clone(),
        sub: proved.user().sub.clone(),
        family: uuid_v4(&*cx.random),
        id: uuid_v4(&*cx.random),
        auth_time: now.div_euclid(1000),
        expires_at: now.saturating_add(client.refresh_token_seconds().saturating_mul(1000)),
    };
    let result = renew(cx, pool, client, proved.user(), &refresh).await?;
    let sealed = refresh.seal(cx)?;
    let mut batch = Batch::new();
    token_families::insert(
        &mut batch,
        &TokenFamily {
            pool_id: refresh.pool_id,
            sub: refresh.sub,
            family: refresh.family,
            client_id: refresh.client_id,
            created_at: now,
            expires_at: refresh.expires_at,
            rotation: None,
            version: 0,
        },
    );
    proved.commit(cx, batch).await?;
    Ok(AuthenticationResultType {
        refresh_token: Some(sealed.into()),
        ..result
    })
}

/// A new ID token and a new access token of the sign-in that `refresh` belongs to, with groups and attributes as they
/// are now. There is no refresh token in the answer.
///
/// # Errors
/// `TooManyRequestsException` when the server is busy; internal errors.
pub(super) async fn renew(
    cx: &Context,
    pool: &Pool,
    client: &Client,
    user: &User,
    refresh: &RefreshToken,
) -> ApiResult<AuthenticationResultType> {
    let groups = memberships::of_user(&cx.store, &pool.id, &user.sub).await?;
    let id_key = signing_keys::signer(cx, &pool.id, "id").await?;
    let access_key = signing_keys::signer(cx, &pool.id, "access").await?;
    let (issuer, event_id) = (cx.deployment.issuer(&pool.id), uuid_v4(&*cx.random));
    let event = Event {
        issuer: &issuer,
        client_id: &client.id,
        event_id: &event_id,
        origin: client
            .revocation_enabled()
            .then_some(refresh.family.as_str()),
        auth_time: refresh.auth_time,
        now: cx.now().div_euclid(1000),
    };
    let (id_jti, access_jti) = (jti(cx, client, user), jti(cx, client, user));
    let access_seconds = client.access_token_seconds();
    let id_claims = text(claims::id(
        &event,
        user,
        &groups,
        |attribute| client.reads(attribute),
        &id_jti,
        client.id_token_seconds(),
    ));
    let access_claims = text(claims::access(
        &event,
        user,
        &groups,
        &access_jti,
        access_seconds,
    ));
    let (id_token, access_token) = cx
        .workers
        .run(move || sign(&id_key, &id_claims, &access_key, &access_claims))
        .await
        .map_err(password::busy)?
        .map_err(ApiError::internal)?;
    Ok(AuthenticationResultType {
        access_token: Some(access_token.into()),
        expires_in: i32::try_from(access_seconds).ok(),
        id_token: Some(id_token.into()),
        new_device_metadata: None,
        refresh_token: None,
        token_type: Some("Bearer".to_owned()),
    })
}

fn jti(cx: &Context, client: &Client, user: &User) -> String {
    if client.revocation_enabled() {
        uuid_v4(&*cx.random)
    } else {
        sign_ins::unnamed_jti(cx, user)
    }
}

fn text(claims: Map<String, Value>) -> String {
    Value::Object(claims).to_string()
}

fn sign(
    id_key: &Arc<keys::SigningKey>,
    id_claims: &str,
    access_key: &Arc<keys::SigningKey>,
    access_claims: &str,
) -> Result<(String, String), KeyError> {
    Ok((
        jwt::sign(id_key, id_claims)?,
        jwt::sign(access_key, access_claims)?,
    ))
}
