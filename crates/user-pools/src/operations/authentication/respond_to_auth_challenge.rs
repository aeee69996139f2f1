//! `RespondToAuthChallenge`.

use crate::client::Client;
use crate::flows::{self, Answer};
use crate::pool::Pool;
use context::Call;
use wire::cognito_idp::{RespondToAuthChallengeRequest, RespondToAuthChallengeResponse};
use wire::{ApiResult, Sensitive};

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
    let answer = Answer {
        admin: false,
        challenge: input.challenge_name,
        responses: input.challenge_responses.unwrap_or_default(),
        session: input.session.map(Sensitive::into_string),
    };
    let outcome = flows::respond(call, &pool, &client, answer).await?;
    Ok(flows::response!(RespondToAuthChallengeResponse, outcome))
}
