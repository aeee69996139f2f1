//! `InitiateAuth`.

use super::outcome;
use crate::client::Client;
use crate::door::Door;
use crate::flows::SignIn;
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
    let sign_in = SignIn {
        call,
        pool: &pool,
        client: &client,
        door: Door::App,
    };
    let outcome = outcome::initiate(&sign_in, input.auth_flow, input.auth_parameters).await?;
    Ok(outcome::response!(InitiateAuthResponse, outcome))
}
