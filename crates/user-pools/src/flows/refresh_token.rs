//! `REFRESH_TOKEN_AUTH`: new tokens of a sign-in that still counts.

use super::{Outcome, Parameters, require};
use crate::client::{Client, Flow, Wording};
use crate::pool::Pool;
use crate::tokens::refresh;
use crate::tokens::rotate;
use context::Call;
use wire::ApiResult;

/// Refuses a client that does not refresh by this flow.
///
/// # Errors
/// `InvalidParameterException`.
pub(crate) fn must_refresh(client: &Client) -> ApiResult<()> {
    require(
        client,
        Flow::RefreshToken,
        "REFRESH_TOKEN_AUTH is not enabled for the client.",
    )
}

pub(super) async fn start(
    call: &Call,
    pool: &Pool,
    client: &Client,
    parameters: &Parameters,
) -> ApiResult<Outcome> {
    must_refresh(client)?;
    let token = parameters.required("REFRESH_TOKEN")?;
    let hash = parameters.get("SECRET_HASH");
    if hash.is_none() {
        client.require_no_secret()?;
    }
    let redeemed = refresh::redeem(call, pool, client, token).await?;
    client.check_secret_hash(
        &[redeemed.user.username.as_str(), redeemed.user.sub.as_str()],
        hash,
        Wording::SignUpOrRefresh,
    )?;
    let mut result = rotate::renew(call, pool, client, redeemed).await?;
    // This flow never answers with a refresh token.
    result.refresh_token = None;
    Ok(Outcome::Authenticated(Box::new(result)))
}
