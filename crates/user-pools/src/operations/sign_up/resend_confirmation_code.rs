//! `ResendConfirmationCode`.

use super::not_found;
use crate::account::Status;
use crate::client::{Client, Wording};
use crate::codes::{self, Purpose, Recipient};
use crate::directory;
use crate::pool::Pool;
use context::Call;
use store::users::User;
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
    client.check_secret_hash(
        &[&input.username],
        input.secret_hash.as_deref(),
        Wording::SignIn,
    )?;
    let recipient = match directory::find(call, &pool, &input.username).await? {
        Some(user) if user.enabled => recipient(&pool, &user)?,
        // Whoever asks cannot tell this answer from a true one (threat 31).
        found if client.hides_users() => {
            Recipient::nobody(call, &pool, found.as_ref(), &input.username)
        }
        Some(_) => return Err(directory::disabled()),
        None => return Err(not_found()),
    };
    let (purpose, unseen) = (Purpose::SignUp, client.hides_users());
    let details = codes::send(call, &pool, recipient, &purpose, unseen).await?;
    Ok(ResendConfirmationCodeResponse {
        code_delivery_details: Some(details),
    })
}

fn recipient(pool: &Pool, user: &User) -> ApiResult<Recipient> {
    if Status::of(user) != Some(Status::Unconfirmed) {
        return Err(error::invalid_parameter("User is already confirmed."));
    }
    super::recipient(pool, user).ok_or_else(|| {
        error::invalid_parameter("Cannot resend codes. Auto verification not turned on.")
    })
}
