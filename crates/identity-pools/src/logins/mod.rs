//! Logins: what a caller proves about itself with tokens of other providers.

mod user_pool;

use crate::pool::Pool;
use context::Context;
use keys::jwt::Claims;
use std::collections::BTreeMap;
use wire::cognito_identity::error;
use wire::{ApiError, ApiResult, Sensitive};

/// A login whose token was verified.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    /// The provider's name, as the key of `Logins` has it.
    pub provider: String,
    /// Who it is at the provider.
    pub subject: String,
    /// The app client that the token was made for.
    pub client_id: String,
    /// What the token says.
    pub claims: Claims,
}

impl Login {
    /// What the login adds to `amr`: the provider, and how its subject signed in.
    pub(crate) fn amr(&self) -> [String; 2] {
        [
            self.provider.clone(),
            format!("{}:CognitoSignIn:{}", self.provider, self.subject),
        ]
    }
}

/// Verifies every login; an empty map is the same as none.
///
/// # Errors
/// `NotAuthorizedException` for a provider that the pool does not have, or a token that does not hold.
pub(crate) async fn verify(
    cx: &Context,
    pool: &Pool,
    logins: Option<&BTreeMap<String, Sensitive>>,
) -> ApiResult<Vec<Login>> {
    let mut verified = Vec::new();
    for (name, token) in logins.into_iter().flatten() {
        let provider = &canonical(cx, name);
        if !pool.clients_of(provider).is_empty() {
            verified.push(user_pool::verify(cx, pool, provider, token).await?);
        } else if pool.names_elsewhere(provider) {
            let text =
                format!("logins of {provider} are not built yet: only logins of user pools are");
            return Err(ApiError::not_implemented(text));
        } else {
            return Err(error::not_authorized(
                "Token is not from a supported provider of this identity pool.",
            ));
        }
    }
    Ok(verified)
}

/// A user pool is known by the name that AWS gives it, and by its issuer without the scheme: Amplify takes that from
/// the token.
fn canonical(cx: &Context, name: &str) -> String {
    let own = cx
        .deployment
        .public_url
        .split_once("://")
        .map(|(_, host)| host);
    own.and_then(|host| name.strip_prefix(host)?.strip_prefix('/'))
        .map_or_else(
            || name.to_owned(),
            |pool_id| cx.deployment.provider_name(pool_id),
        )
}
