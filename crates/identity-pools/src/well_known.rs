//! The public documents of the identity pools' issuer.

use crate::open_id_token::{ISSUER, KEY_OWNER, ensure_key};
use context::{Context, signing_keys};
use wire::ApiResult;

/// The key set.
///
/// # Errors
/// A failure of the store.
pub async fn jwks(cx: &Context) -> ApiResult<String> {
    ensure_key(cx).await?;
    signing_keys::jwks(cx, KEY_OWNER).await
}

/// The discovery document.
#[must_use]
pub fn openid_configuration(cx: &Context) -> String {
    serde_json::json!({
        "issuer": ISSUER,
        "jwks_uri": format!("{}/.well-known/jwks_uri", cx.deployment.public_url),
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["id_token"],
        "subject_types_supported": ["public"],
    })
    .to_string()
}
