//! `ConfirmSignUp`.

use super::{cannot_be_confirmed, not_found};
use crate::attributes::verified_flag;
use crate::client::{Client, Wording};
use crate::codes::{self, Purpose};
use crate::directory::{self, CONFIRMED, UNCONFIRMED, conflict_on_update, names_of};
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users;
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
    let user = match found {
        Some(user) if user.enabled => user,
        found if hidden => {
            let (purpose, code) = (Purpose::SignUp, &input.confirmation_code);
            let (user, name) = (found.as_ref(), &input.username);
            return Err(codes::refuse(call, &pool, user, name, &purpose, code).await);
        }
        Some(_) => return Err(directory::disabled()),
        None => return Err(not_found()),
    };
    if user.status != UNCONFIRMED {
        return Err(cannot_be_confirmed(&user));
    }
    let right = codes::check(
        call,
        &pool,
        &user,
        &Purpose::SignUp,
        &input.confirmation_code,
        hidden,
    )
    .await?;
    let force = input.force_alias_creation == Some(true);
    let (code, now) = (&right.code, call.now());

    call.store
        .rewrite(async || {
            let before = directory::again(call, &user).await?;
            if before.status != UNCONFIRMED {
                return Err(cannot_be_confirmed(&before).into());
            }
            // The address may have changed since the code was looked at (threat 39).
            if before.attributes.get(&code.target_attribute) != Some(&code.target_value) {
                return Err(codes::expired().into());
            }
            let mut after = before.clone();
            CONFIRMED.clone_into(&mut after.status);
            if let Some(flag) = verified_flag(&code.target_attribute) {
                after.attributes.insert(flag.to_owned(), "true".to_owned());
            }
            after.names = names_of(&pool, &after.username, &after.attributes);
            after.modified_at = now;
            let mut batch = Batch::new();
            if force {
                directory::release(call, &pool, &mut batch, &after, now).await?;
            }
            users::update(&mut batch, &before, &after);
            right.consume(&mut batch);
            Ok::<_, WriteError>((batch, ()))
        })
        .await
        .map_err(|failure| {
            failure.named(|label| match label {
                // Somebody else used the same code a moment ago.
                "code" => Some(codes::expired()),
                _ => conflict_on_update(&pool, label),
            })
        })?;
    right.consumed();
    Ok(ConfirmSignUpResponse { session: None })
}
