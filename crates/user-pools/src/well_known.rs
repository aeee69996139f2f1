//! What a pool publishes beside its API: its public keys, and the discovery document.

use crate::pool::Pool;
use context::{Context, signing_keys};
use serde_json::json;
use wire::ApiResult;

/// The JSON Web Key Set of the pool, the newest keys first.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool.
pub async fn jwks(cx: &Context, pool_id: &str) -> ApiResult<String> {
    Pool::load(cx, pool_id).await?;
    signing_keys::jwks(cx, pool_id).await
}

/// The `OpenID` Connect discovery document. A pool has no domain yet, so it names no pages and no OAuth endpoints.
///
/// # Errors
/// `ResourceNotFoundException` when there is no such pool.
pub async fn openid_configuration(cx: &Context, pool_id: &str) -> ApiResult<String> {
    let pool = Pool::load(cx, pool_id).await?;
    Ok(discovery(&cx.deployment.issuer(&pool.id)))
}

fn discovery(issuer: &str) -> String {
    json!({
        "id_token_signing_alg_values_supported": ["RS256"],
        "issuer": issuer,
        "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
        "response_types_supported": ["code", "token"],
        "scopes_supported": ["openid", "email", "phone", "profile"],
        "subject_types_supported": ["public"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::discovery;
    use serde_json::Value;

    #[test]
    fn the_discovery_document_is_json() {
        let document: Value =
            serde_json::from_str(&discovery("https://id.example/eu-west-1_a")).unwrap();
        assert_eq!(
            document.get("jwks_uri").and_then(Value::as_str),
            Some("https://id.example/eu-west-1_a/.well-known/jwks.json")
        );
    }
}
