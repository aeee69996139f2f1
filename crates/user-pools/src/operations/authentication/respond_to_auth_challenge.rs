//! `RespondToAuthChallenge`.

use super::outcome;
use crate::client::Client;
use crate::door::Door;
use crate::flows::SignIn;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{RespondToAuthChallengeRequest, RespondToAuthChallengeResponse};

/// Takes an app's answer to a challenge.
///
/// # Errors
/// The errors of the model.
pub async fn respond_to_auth_challenge(
    call: &Call,
    input: RespondToAuthChallengeRequest,
) -> ApiResult<RespondToAuthChallengeResponse> {
    let client = Client::load(call, &input.client_id).await?;
    let pool = Pool::load(call, &client.pool_id).await?;
    let sign_in = SignIn {
        call,
        pool: &pool,
        client: &client,
        door: Door::App,
    };
    let outcome = outcome::respond(
        &sign_in,
        &input.challenge_name,
        input.challenge_responses,
        input.session,
    )
    .await?;
    Ok(outcome::response!(RespondToAuthChallengeResponse, outcome))
}
