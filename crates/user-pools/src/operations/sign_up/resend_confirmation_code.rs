//! `ResendConfirmationCode`.

use super::{destination, disabled, not_found};
use crate::client::Client;
use crate::codes::{self, Purpose};
use crate::directory::{self, UNCONFIRMED};
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{ResendConfirmationCodeRequest, ResendConfirmationCodeResponse, error};

/// Sends a new code to somebody who has signed up.
///
/// # Errors
/// The modelled errors.
pub async fn resend_confirmation_code(
    call: &Call,
    input: ResendConfirmationCodeRequest,
) -> ApiResult<ResendConfirmationCodeResponse> {
    let client = Client::load(call, &input.client_id).await?;
    let pool = Pool::load(call, &client.pool_id).await?;
    client.check_secret_hash(&input.username, input.secret_hash.as_deref())?;
    let user = match directory::find(call, &pool, &input.username).await? {
        Some(user) if user.enabled => user,
        _ if client.hides_users() => {
            // Whoever asks cannot tell this answer from a true one (threat 31).
            let simulated =
                codes::simulated(call, &pool, &input.username, &Purpose::SignUp).await?;
            return Ok(ResendConfirmationCodeResponse {
                code_delivery_details: Some(simulated),
            });
        }
        Some(_) => return Err(disabled()),
        None => return Err(not_found()),
    };
    if user.status != UNCONFIRMED {
        return Err(error::invalid_parameter("User is already confirmed."));
    }
    let Some((attribute, value)) = destination(&pool, &user) else {
        return Err(error::invalid_parameter(
            "Cannot resend codes. Auto verification not turned on.",
        ));
    };
    let details = if client.hides_users() {
        codes::send_unseen(call, &pool, &user, &Purpose::SignUp, attribute, &value).await?
    } else {
        codes::send(call, &pool, &user, &Purpose::SignUp, attribute, &value).await?
    };
    Ok(ResendConfirmationCodeResponse {
        code_delivery_details: Some(details),
    })
}
