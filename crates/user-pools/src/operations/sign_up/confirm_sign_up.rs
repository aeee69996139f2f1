//! `ConfirmSignUp`.

use super::{cannot_be_confirmed, not_found};
use crate::account::{Account, Status};
use crate::attributes::verified_flag;
use crate::client::{Client, Wording};
use crate::codes::{self, Purpose};
use crate::directory::{self, conflict_on_update};
use crate::pool::Pool;
use context::Call;
use wire::ApiResult;
use wire::cognito_idp::{ConfirmSignUpRequest, ConfirmSignUpResponse};

/// A user who has signed up proves that the address is theirs.
///
/// # Errors
/// The modelled errors.
pub async fn confirm_sign_up(
    call: &Call,
    input: ConfirmSignUpRequest,
) -> ApiResult<ConfirmSignUpResponse> {
    let client = Client::load(call, &input.client_id).await?;
    let pool = Pool::load(call, &client.pool_id).await?;
    client.check_secret_hash(
        &[&input.username],
        input.secret_hash.as_deref(),
        Wording::SignIn,
    )?;
    let hidden = client.hides_users();
    let found = directory::find(call, &pool, &input.username).await?;
    let account = match found {
        Some(user) if user.enabled => Account::of(user)?,
        found if hidden => {
            let (purpose, code) = (Purpose::SignUp, &input.confirmation_code);
            let (user, name) = (found.as_ref(), &input.username);
            return Err(codes::refuse(call, &pool, user, name, &purpose, code).await);
        }
        Some(_) => return Err(directory::disabled()),
        None => return Err(not_found()),
    };
    if account.status() != Some(Status::Unconfirmed) {
        return Err(cannot_be_confirmed(&account));
    }
    let right = codes::check(
        call,
        &pool,
        &account,
        &Purpose::SignUp,
        &input.confirmation_code,
        hidden,
    )
    .await?;
    let force = input.force_alias_creation == Some(true);
    let code = &right.code;

    directory::change(call, &pool, &account.sub, |account, batch| {
        if account.status() != Some(Status::Unconfirmed) {
            return Err(cannot_be_confirmed(account).into());
        }
        // The address may have changed since the code was looked at (threat 39).
        if account.attributes.get(&code.target_attribute) != Some(&code.target_value) {
            return Err(codes::expired().into());
        }
        account.set_status(Status::Confirmed);
        if let Some(flag) = verified_flag(&code.target_attribute) {
            account
                .attributes_mut()
                .insert(flag.to_owned(), "true".to_owned());
        }
        if force {
            account.take_aliases();
        }
        right.consume(batch);
        Ok(())
    })
    .await
    .map_err(|failure| {
        failure.named(|label| codes::conflict(label).or_else(|| conflict_on_update(&pool, label)))
    })?;
    right.consumed();
    Ok(ConfirmSignUpResponse { session: None })
}
