//! `AdminRespondToAuthChallenge`.

use crate::client::Client;
use crate::flows::{self, Answer};
use crate::pool::Pool;
use context::Call;
use wire::cognito_idp::{AdminRespondToAuthChallengeRequest, AdminRespondToAuthChallengeResponse};
use wire::{ApiResult, Sensitive};

/// Takes a server's answer to a challenge.
///
/// # Errors
/// The errors of the model.
pub async fn admin_respond_to_auth_challenge(
    call: &Call,
    input: AdminRespondToAuthChallengeRequest,
) -> ApiResult<AdminRespondToAuthChallengeResponse> {
    let pool = Pool::load(call, &input.user_pool_id).await?;
    let client = Client::of_pool(call, &pool.id, &input.client_id).await?;
    let answer = Answer {
        admin: true,
        challenge: input.challenge_name,
        responses: input.challenge_responses.unwrap_or_default(),
        session: input.session.map(Sensitive::into_string),
    };
    let outcome = flows::respond(call, &pool, &client, answer).await?;
    Ok(flows::response!(
        AdminRespondToAuthChallengeResponse,
        outcome
    ))
}
