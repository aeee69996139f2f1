//! `AdminInitiateAuth`.

use crate::client::Client;
use crate::flows::{self, Initiate};
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminInitiateAuthRequest, AdminInitiateAuthResponse};

/// Starts a sign-in from a server with credentials of the account.
///
/// # Errors
/// The errors of the model.
pub async fn admin_initiate_auth(
    call: &Call,
    input: AdminInitiateAuthRequest,
) -> ApiResult<AdminInitiateAuthResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let client = Client::of_pool(call, &pool.id, &input.client_id).await?;
    let request = Initiate {
        admin: true,
        flow: input.auth_flow,
        parameters: input.auth_parameters.unwrap_or_default(),
    };
    let outcome = flows::initiate(call, &pool, &client, request).await?;
    Ok(flows::response!(AdminInitiateAuthResponse, outcome))
}
