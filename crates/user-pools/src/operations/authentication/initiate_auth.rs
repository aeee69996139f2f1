//! `InitiateAuth`.

use crate::client::Client;
use crate::flows::{self, Initiate};
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{InitiateAuthRequest, InitiateAuthResponse};

/// Starts a sign-in from an app.
///
/// # Errors
/// The errors of the model.
pub async fn initiate_auth(
    call: &Call,
    input: InitiateAuthRequest,
) -> ApiResult<InitiateAuthResponse> {
    let client = Client::load(call, &input.client_id).await?;
    let pool = Pool::load(call, &client.pool_id).await?;
    let request = Initiate {
        admin: false,
        flow: input.auth_flow,
        parameters: input.auth_parameters.unwrap_or_default(),
    };
    let outcome = flows::initiate(call, &pool, &client, request).await?;
    Ok(flows::response!(InitiateAuthResponse, outcome))
}
