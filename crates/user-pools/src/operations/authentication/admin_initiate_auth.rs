//! `AdminInitiateAuth`.

use super::outcome;
use crate::client::Client;
use crate::door::Door;
use crate::flows::SignIn;
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
    let sign_in = SignIn {
        call,
        pool: &pool,
        client: &client,
        door: Door::Admin,
    };
    let outcome = outcome::initiate(&sign_in, input.auth_flow, input.auth_parameters).await?;
    Ok(outcome::response!(AdminInitiateAuthResponse, outcome))
}
