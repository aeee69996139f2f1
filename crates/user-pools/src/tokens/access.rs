//! Access tokens that come in.

use super::USER_ADMIN_SCOPE;
use crate::client::Client;
use crate::directory;
use crate::pool::Pool;
use context::{Context, sign_ins, signing_keys};
use keys::jwt::{Claims, JwtError, Unverified};
use std::sync::Arc;
use store::users::User;
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// Whom an access token proves.
pub(crate) struct SignedIn {
    /// The pool.
    pub pool: Arc<Pool>,
    /// The client that the token was issued to.
    pub client: Arc<Client>,
    /// The user, as stored now.
    pub user: User,
}

/// Checks an access token: signature, use, issuer, expiry, scope, and that its client, user and sign-in still exist.
///
/// # Errors
/// `NotAuthorizedException` with the reason, `UserNotFoundException` when the user is gone.
pub(crate) async fn verify(cx: &Context, token: &str) -> ApiResult<SignedIn> {
    // The issuer only chooses the keys; nothing else of the unverified claims is used.
    let unverified = Unverified::read(token).map_err(|_| invalid())?;
    let pool_id = unverified
        .issuer()
        .and_then(|issuer| pool_of(cx, issuer))
        .ok_or_else(invalid)?;
    let pool = Pool::load(cx, pool_id)
        .await
        .map_err(invalid_unless_internal)?;
    let known = signing_keys::verifiers(cx, &pool.id).await?;
    let claims = unverified
        .verify(
            // An ID token is signed with another key, and a key of another pool is not in this list (threat 14).
            |kid| {
                known
                    .get(kid)
                    .filter(|(used_for, _)| used_for == "access")
                    .map(|(_, key)| Arc::clone(key))
            },
            cx.now(),
            0,
        )
        .map_err(|failure| match failure {
            JwtError::Expired { .. } => error::not_authorized("Access Token has expired"),
            _ => invalid(),
        })?;
    let says = read(&claims, &cx.deployment.issuer(&pool.id)).ok_or_else(invalid)?;
    let client = Client::of_pool(cx, &pool.id, says.client_id)
        .await
        .map_err(invalid_unless_internal)?;
    if !says.scope.split(' ').any(|scope| scope == USER_ADMIN_SCOPE) {
        return Err(error::not_authorized(
            "Access Token does not have required scopes",
        ));
    }
    let sign_in = sign_ins::of_token(cx, &pool.id, says.sub, &claims).await?;
    let sign_in = sign_in.ok_or_else(|| error::user_not_found("User does not exist."))?;
    if !sign_in.user.enabled {
        return Err(directory::disabled());
    }
    if !sign_in.live {
        return Err(error::not_authorized("Access Token has been revoked"));
    }
    Ok(SignedIn {
        pool,
        client,
        user: sign_in.user,
    })
}

/// The claims that decide.
struct Says<'a> {
    sub: &'a str,
    client_id: &'a str,
    scope: &'a str,
}

/// `None` when the token is no access token of `issuer` (threat 14), whatever its signature says.
fn read<'a>(claims: &'a Claims, issuer: &str) -> Option<Says<'a>> {
    if claims.str("iss") != Some(issuer) || claims.str("token_use") != Some("access") {
        return None;
    }
    Some(Says {
        sub: claims.str("sub")?,
        client_id: claims.str("client_id")?,
        scope: claims.str("scope").unwrap_or_default(),
    })
}

/// The pool in an issuer of this deployment.
fn pool_of<'a>(cx: &Context, issuer: &'a str) -> Option<&'a str> {
    issuer
        .strip_prefix(cx.deployment.public_url.as_str())?
        .strip_prefix('/')
        .filter(|id| !id.is_empty())
}

fn invalid() -> ApiError {
    error::not_authorized("Invalid Access Token")
}

/// A pool or a client that is gone makes the token invalid; a failure of ours stays one.
fn invalid_unless_internal(failure: ApiError) -> ApiError {
    if failure.status >= 500 {
        failure
    } else {
        invalid()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::read;
    use keys::jwt::Claims;
    use serde_json::{Map, Value, json};

    fn claims(changed: &Value) -> Claims {
        let mut all = json!({
            "iss": "http://localhost/p", "token_use": "access", "sub": "s", "client_id": "c",
            "scope": "aws.cognito.signin.user.admin",
        });
        let members: Map<String, Value> = changed.as_object().unwrap().clone();
        all.as_object_mut().unwrap().extend(members);
        Claims::from(all.as_object().unwrap().clone())
    }

    #[test]
    fn t14_an_id_token_and_a_token_of_another_pool_are_no_access_tokens() {
        assert!(read(&claims(&json!({})), "http://localhost/p").is_some());
        assert!(read(&claims(&json!({"token_use": "id"})), "http://localhost/p").is_none());
        assert!(read(&claims(&json!({})), "http://localhost/q").is_none());
        assert!(read(&claims(&json!({"iss": 7})), "http://localhost/p").is_none());
    }
}
