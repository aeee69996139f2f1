//! `REFRESH_TOKEN_AUTH`: new tokens of a sign-in that still counts.

use crate::client::Wording;
use crate::flows::{Parameters, SignIn};
use crate::tokens::{refresh, rotate};
use wire::ApiResult;
use wire::cognito_idp::AuthenticationResultType;

pub(super) async fn renew(
    sign_in: &SignIn<'_>,
    given: &Parameters,
) -> ApiResult<AuthenticationResultType> {
    let SignIn {
        call, pool, client, ..
    } = *sign_in;
    refresh::must_be_allowed(client)?;
    let token = given.required("REFRESH_TOKEN")?;
    let hash = given.get("SECRET_HASH");
    if hash.is_none() {
        client.require_no_secret()?;
    }
    let redeemed = refresh::redeem(call, pool, client, token).await?;
    let user = redeemed.user();
    client.check_secret_hash(
        &[user.username.as_str(), user.sub.as_str()],
        hash,
        Wording::SignUpOrRefresh,
    )?;
    let mut result = rotate::renew(call, pool, client, redeemed).await?;
    // This flow never answers with a refresh token.
    result.refresh_token = None;
    Ok(result)
}
