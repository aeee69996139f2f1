//! The identity pools' own `OpenID` tokens, which STS takes for credentials.

use context::{Context, signing_keys};
use keys::jwt::{self, Claims, JwtError};
use keys::random;
use serde_json::json;
use std::sync::Arc;
use wire::{ApiError, ApiResult};

/// The issuer that AWS has, and that trust policies name.
pub(crate) const ISSUER: &str = "https://cognito-identity.amazonaws.com";

/// Whose signing keys the store keeps under this name.
pub(crate) const KEY_OWNER: &str = "identity";

/// What its key is for.
pub(crate) const KEY_USE: &str = "openid";

/// How long a token of `GetOpenIdToken` lives, in seconds (API reference: 10 minutes).
const LIFETIME_SECONDS: i64 = 600;

/// How long after its end a token still proves a login, for clocks that differ (user guide, `OpenID` Connect providers; STS
/// has as much).
pub(crate) const EXPIRY_GRACE_SECONDS: i64 = 5 * 60;

/// Signs a token for the identity.
pub(crate) async fn issue(
    cx: &Context,
    pool_id: &str,
    identity_id: &str,
    amr: &[String],
) -> ApiResult<String> {
    ensure_key(cx).await?;
    let key = signing_keys::signer(cx, KEY_OWNER, KEY_USE).await?;
    let now = cx.now() / 1000;
    let claims = json!({
        "sub": identity_id,
        "aud": pool_id,
        "amr": amr,
        "iss": ISSUER,
        "exp": now + LIFETIME_SECONDS,
        "iat": now,
        "jti": random::uuid_v4(&*cx.random),
    });
    jwt::sign_as_jws(&key, &claims.to_string()).map_err(ApiError::internal)
}

/// What a token of ours says.
pub(crate) async fn verify(cx: &Context, token: &str) -> ApiResult<Result<Claims, JwtError>> {
    ensure_key(cx).await?;
    let keys = signing_keys::verifiers(cx, KEY_OWNER).await?;
    let find = |kid: &str| keys.get(kid).map(|(_, key)| Arc::clone(key));
    Ok(
        jwt::verify(token, find, cx.now(), EXPIRY_GRACE_SECONDS).and_then(|claims| {
            match claims.str("iss") {
                Some(ISSUER) => Ok(claims),
                _ => Err(JwtError::BadClaim("iss")),
            }
        }),
    )
}

/// Makes the key when it is asked for the first time. Two nodes may both make one; both keys are published, and the
/// newest signs.
pub(crate) async fn ensure_key(cx: &Context) -> ApiResult<()> {
    if signing_keys::verifiers(cx, KEY_OWNER).await?.is_empty() {
        let mut batch = store::Batch::new();
        for key in signing_keys::create(cx, KEY_OWNER, &[KEY_USE]).await? {
            store::signing_keys::insert(&mut batch, &key);
        }
        cx.store.commit(batch).await?;
        signing_keys::forget(cx, KEY_OWNER);
    }
    Ok(())
}
