//! `SignUp`.

use super::recipient;
use crate::account::Status;
use crate::attributes::{self, Form};
use crate::client::{Client, Wording};
use crate::codes::{self, Purpose, Sending};
use crate::directory::{Newcomer, conflict_on_create};
use crate::password;
use crate::pool::Pool;
use context::{Call, WriteError};
use store::Batch;
use store::users;
use wire::ApiResult;
use wire::cognito_idp::{SignUpRequest, SignUpResponse, error};

const TAKEN: &str = "User already exists";

/// Somebody becomes a user.
///
/// # Errors
/// The modelled errors; when the code cannot be delivered, the user exists all the same.
pub async fn sign_up(call: &Call, input: SignUpRequest) -> ApiResult<SignUpResponse> {
    let client = Client::load(call, &input.client_id).await?;
    let pool = Pool::load(call, &client.pool_id).await?;
    client.check_secret_hash(
        &[&input.username],
        input.secret_hash.as_deref(),
        Wording::SignUpOrRefresh,
    )?;
    if pool.admin_only_sign_up() {
        return Err(error::not_authorized(
            "SignUp is not permitted for this user pool",
        ));
    }
    let given = input.user_attributes.unwrap_or_default();
    attributes::writable(
        &pool,
        &client,
        given.iter().map(|attribute| attribute.name.as_str()),
    )?;
    let newcomer = Newcomer::of(call, &pool, &input.username, &given, Form::SignUp)?;
    let password = input.password.as_deref().unwrap_or("");
    password::check_policy(&pool, password)?;
    newcomer.must_be_free(call, &pool, TAKEN).await?;
    let sealed = password::hash(call, &pool, &newcomer.username, password).await?;
    let user = newcomer.user(&pool, Status::Unconfirmed, sealed, false, call.now());

    let sending = recipient(&pool, &user)
        .map(|recipient| Sending::new(call, &pool, recipient, &Purpose::SignUp))
        .transpose()?;
    let mut batch = Batch::new();
    users::insert(&mut batch, &user);
    if let Some(sending) = &sending {
        sending.store(&mut batch);
        sending.count_message(call, &mut batch);
    }
    call.store.commit(batch).await.map_err(|failure| {
        WriteError::from(failure).named(|label| {
            codes::refusal_of(label).or_else(|| conflict_on_create(&pool, label, TAKEN))
        })
    })?;

    let code_delivery_details = match sending {
        Some(sending) => Some(sending.deliver(call).await?),
        None => None,
    };
    Ok(SignUpResponse {
        code_delivery_details,
        session: None,
        user_confirmed: false,
        user_sub: user.sub,
    })
}
