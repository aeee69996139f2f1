//! `GetCredentialsForIdentity`: the enhanced flow.

use crate::pool::Pool;
use crate::{identity, logins, role_choice, session};
use context::Call;
use wire::cognito_identity::{
    Credentials, GetCredentialsForIdentityInput, GetCredentialsForIdentityResponse,
};
use wire::{ApiResult, Timestamp};

/// Credentials of the role that the pool chooses for the identity, for one hour.
///
/// # Errors
/// `ResourceNotFoundException` for the identity; `NotAuthorizedException` when the logins do not prove it or the rules
/// deny a role; `InvalidIdentityPoolConfigurationException` when there is no role or it does not trust the pool.
pub async fn get_credentials_for_identity(
    call: &Call,
    input: GetCredentialsForIdentityInput,
) -> ApiResult<GetCredentialsForIdentityResponse> {
    let identity = identity::require(call, &input.identity_id).await?;
    let pool = Pool::load(call, &identity.pool_id).await?;
    let logins = logins::verify(call, &pool, input.logins.as_ref()).await?;
    let id = identity::prove(call, &pool, &identity, &logins).await?;
    let role = role_choice::choose(&pool, &logins, input.custom_role_arn.as_deref())?;
    let issued = session::enhanced(call, &pool, &id, &logins, &role).await?;
    Ok(GetCredentialsForIdentityResponse {
        identity_id: Some(id),
        credentials: Some(Credentials {
            access_key_id: Some(issued.access_key_id),
            secret_key: Some(issued.secret_access_key),
            session_token: Some(issued.session_token.into_string()),
            expiration: Some(Timestamp(issued.expires_at)),
        }),
    })
}
