//! `GetOpenIdToken`: the first step of the basic (classic) flow.

use crate::pool::Pool;
use crate::session::amr;
use crate::{identity, logins, open_id_token};
use context::Call;
use wire::ApiResult;
use wire::cognito_identity::{GetOpenIdTokenInput, GetOpenIdTokenResponse, error};

/// A token for `AssumeRoleWithWebIdentity`. The caller picks the role there, without role mapping and without the
/// guests' scope-down policy; so it is refused unless the pool allows the classic flow (threat 43).
///
/// # Errors
/// `InvalidParameterException` when the classic flow is off; otherwise as `GetCredentialsForIdentity`.
pub async fn get_open_id_token(
    call: &Call,
    input: GetOpenIdTokenInput,
) -> ApiResult<GetOpenIdTokenResponse> {
    let identity = identity::require(call, &input.identity_id).await?;
    let pool = Pool::load(call, &identity.pool_id).await?;
    if pool.settings.allow_classic_flow != Some(true) {
        return Err(error::invalid_parameter(
            "Basic (classic) flow is not enabled, please use enhanced flow.",
        ));
    }
    let logins = logins::verify(call, &pool, input.logins.as_ref()).await?;
    let id = identity::prove(call, &pool, &identity, &logins).await?;
    let token = open_id_token::issue(call, &identity.pool_id, &id, &amr(&logins)).await?;
    Ok(GetOpenIdTokenResponse {
        identity_id: Some(id),
        token: Some(token.into()),
    })
}
