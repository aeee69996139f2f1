//! The proof by the password in the clear, which several flows take.

use super::refusals::incorrect;
use super::{Factor, Parameters, Proof, SignIn, somebody};
use crate::account::Account;
use crate::password::{self, Checked};
use crate::risk::lockout;
use store::Batch;
use wire::ApiResult;

/// Checks the password that is given.
///
/// # Errors
/// `NotAuthorizedException`, what is to be said of a user who cannot sign in at all, and the errors of the counters.
pub(super) async fn prove(sign_in: &SignIn<'_>, given: &Parameters) -> ApiResult<Proof> {
    let SignIn {
        call, pool, door, ..
    } = *sign_in;
    let name = sign_in.username(given)?;
    let secret = given.required("PASSWORD")?;
    given.refuse_device()?;
    sign_in.refuse_spraying().await?;
    let user = somebody::find(sign_in, name).await?;
    let subject = lockout::subject(call, pool, user.as_ref(), name);
    let attempt = lockout::charge(call, &pool.id, &subject, door, None).await?;
    let checked = password::check(call, pool, user.as_ref(), name, secret).await?;
    let (Some(user), Checked::Right(password)) = (user, checked) else {
        attempt.wrong();
        return Err(incorrect());
    };
    let mut batch = Batch::new();
    password.renew(&mut batch, &user);
    Ok(Proof::new(
        Account::of(user)?,
        Factor::Password,
        Some(attempt.right()),
        batch,
    ))
}
