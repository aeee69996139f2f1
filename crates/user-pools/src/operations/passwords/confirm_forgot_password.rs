//! `ConfirmForgotPassword`.

use crate::account::{Account, Status};
use crate::client::{Client, Wording};
use crate::codes::{self, Purpose};
use crate::directory;
use crate::password;
use crate::pool::Pool;
use crate::risk::lockout;
use crate::tokens::revoke;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{ConfirmForgotPasswordRequest, ConfirmForgotPasswordResponse, error};

/// Somebody who has forgotten the password chooses a new one with the code.
///
/// # Errors
/// The modelled errors.
pub async fn confirm_forgot_password(
    call: &Call,
    input: ConfirmForgotPasswordRequest,
) -> ApiResult<ConfirmForgotPasswordResponse> {
    let client = Client::load(call, &input.client_id).await?;
    let pool = Pool::load(call, &client.pool_id).await?;
    client.check_secret_hash(
        &[&input.username],
        input.secret_hash.as_deref(),
        Wording::SignIn,
    )?;
    // Before anybody is looked up, so that the answer does not depend on whom the name means (threat 31).
    password::check_policy(&pool, &input.password)?;
    let hidden = client.hides_users();
    let account = match directory::find(call, &pool, &input.username).await? {
        Some(user) if user.enabled => Account::of(user)?,
        found if hidden => {
            let (purpose, code) = (Purpose::ForgotPassword, &input.confirmation_code);
            let (user, name) = (found.as_ref(), &input.username);
            return Err(codes::refuse(call, &pool, user, name, &purpose, code).await);
        }
        Some(_) => return Err(directory::disabled()),
        None => {
            return Err(error::user_not_found(
                "Username/client id combination not found.",
            ));
        }
    };
    let right = codes::check(
        call,
        &pool,
        &account,
        &Purpose::ForgotPassword,
        &input.confirmation_code,
        hidden,
    )
    .await?;
    must_be_resettable(&account)?;
    let sealed = password::next(call, &pool, &account, &input.password).await?;
    let (code, now) = (&right.code, call.now());

    directory::change(call, &pool, &account.sub, |account, batch| {
        must_be_resettable(account)?;
        // The address may have changed since the code was looked at (threat 39).
        if account.attributes.get(&code.target_attribute) != Some(&code.target_value) {
            return Err(codes::expired().into());
        }
        // Whoever knew the old password loses all sign-ins and every address that was waiting to replace the
        // owner's (threat 38).
        account.details.pending.clear();
        password::set(account, &pool, sealed.clone(), false, now);
        account.set_status(Status::Confirmed);
        account.sign_out(now);
        revoke::all_of_user(batch, account);
        lockout::clear(batch, &pool.id, &account.sub);
        right.consume(batch);
        Ok(())
    })
    .await
    .map_err(|failure| failure.named(codes::conflict))?;
    right.consumed();
    Ok(ConfirmForgotPasswordResponse {})
}

fn must_be_resettable(account: &Account) -> ApiResult<()> {
    match account.status() {
        Some(Status::Confirmed | Status::ResetRequired) => Ok(()),
        Some(Status::Unconfirmed) => Err(error::user_not_confirmed("User is not confirmed.")),
        _ => Err(error::not_authorized(
            "User password cannot be reset in the current state.",
        )),
    }
}
