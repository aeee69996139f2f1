//! `AdminRespondToAuthChallenge`.

use super::outcome;
use crate::client::Client;
use crate::door::Door;
use crate::flows::SignIn;
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{AdminRespondToAuthChallengeRequest, AdminRespondToAuthChallengeResponse};

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
    let sign_in = SignIn {
        call,
        pool: &pool,
        client: &client,
        door: Door::Admin,
    };
    let outcome = outcome::respond(
        &sign_in,
        &input.challenge_name,
        input.challenge_responses,
        input.session,
    )
    .await?;
    Ok(outcome::response!(
        AdminRespondToAuthChallengeResponse,
        outcome
    ))
}
