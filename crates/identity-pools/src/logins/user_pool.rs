//! ID tokens of our own user pools.

use super::Login;
use crate::open_id_token::EXPIRY_GRACE_SECONDS;
use crate::pool::Pool;
use context::{Context, sign_ins, signing_keys};
use keys::jwt::{Claims, JwtError, Unverified};
use std::sync::Arc;
use wire::cognito_identity::error;
use wire::{ApiError, ApiResult};

/// Verifies the token as `provider`, `cognito-idp.{region}.amazonaws.com/{poolId}`, would have issued it.
pub(super) async fn verify(
    cx: &Context,
    pool: &Pool,
    provider: &str,
    token: &str,
) -> ApiResult<Login> {
    let (_, pool_id) = provider.split_once('/').unwrap_or_default();
    if provider != cx.deployment.provider_name(pool_id) {
        return Err(wrong_issuer());
    }
    let issuer = cx.deployment.issuer(pool_id);
    let keys = signing_keys::verifiers(cx, pool_id)
        .await
        .map_err(|_| invalid("Couldn't verify signed token."))?;
    // An access token is signed with another key and told apart below, in the words of AWS (threat 14).
    let find = |kid: &str| keys.get(kid).map(|(_, key)| Arc::clone(key));
    let unverified = Unverified::read(token).map_err(|error| refusal(&error))?;
    if unverified.issuer() != Some(issuer.as_str()) {
        return Err(wrong_issuer());
    }
    let claims = unverified
        .verify(find, cx.now(), EXPIRY_GRACE_SECONDS)
        .map_err(|error| refusal(&error))?;
    let audience = claims
        .str("aud")
        .ok_or_else(|| invalid("Missing a required claim: aud"))?
        .to_owned();
    if claims.str("token_use") != Some("id") {
        return Err(invalid("Missing a required claim: aud"));
    }
    let clients = pool.clients_of(provider);
    let Some((_, checked)) = clients.into_iter().find(|(client, _)| *client == audience) else {
        return Err(invalid("Incorrect token audience."));
    };
    let subject = claims
        .str("sub")
        .ok_or_else(|| invalid("Missing a required claim: sub"))?
        .to_owned();
    if checked {
        check_with_the_pool(cx, pool_id, &subject, &claims).await?;
    }
    Ok(Login {
        provider: provider.to_owned(),
        subject,
        client_id: audience,
        claims,
    })
}

/// `ServerSideTokenCheck`: the user is still there and enabled, and has not signed out since.
async fn check_with_the_pool(
    cx: &Context,
    pool_id: &str,
    subject: &str,
    claims: &Claims,
) -> ApiResult<()> {
    let sign_in = sign_ins::of_token(cx, pool_id, subject, claims).await?;
    let Some(sign_in) = sign_in.filter(|sign_in| sign_in.user.enabled) else {
        return Err(invalid("The user does not exist or is disabled."));
    };
    if sign_in.live {
        Ok(())
    } else {
        Err(invalid("The token has been revoked."))
    }
}

fn wrong_issuer() -> ApiError {
    invalid("Issuer doesn't match providerName")
}

fn refusal(error: &JwtError) -> ApiError {
    match error {
        JwtError::Expired { exp, now } => invalid(&format!("Token expired: {now} >= {exp}")),
        JwtError::Malformed => invalid("Not a valid OpenId Connect identity token."),
        JwtError::UnknownKey | JwtError::BadAlgorithm | JwtError::BadSignature => {
            invalid("Couldn't verify signed token.")
        }
        JwtError::NotYetValid => invalid("Token is not valid yet."),
        JwtError::BadClaim(name) => invalid(&format!("Missing a required claim: {name}")),
    }
}

fn invalid(why: &str) -> ApiError {
    error::not_authorized(format!("Invalid login token. {why}"))
}
