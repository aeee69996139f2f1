//! Whether a given password is the user's.

use super::{busy, forms, hash, open};
use crate::pool::Pool;
use context::Context;
use keys::password::{decoy, storage_of, verify};
use keys::srp;
use store::Batch;
use store::users::{self, User};
use wire::ApiResult;

/// What became of a password.
pub(crate) enum Checked {
    Wrong,
    Right(RightPassword),
}

/// A password that is the user's.
pub(crate) struct RightPassword {
    /// The password in the pool's present form, sealed, where it is kept in another one.
    renewed: Option<Vec<u8>>,
}

impl RightPassword {
    /// Keeps the password in the pool's form from now on; for the batch of what follows. A user who has another password
    /// meanwhile keeps that one.
    pub(crate) fn renew(&self, batch: &mut Batch, user: &User) {
        if let (Some(renewed), Some(before)) = (&self.renewed, &user.credential) {
            users::reseal(batch, user, before, renewed);
        }
    }
}

/// Whether `password` is that of the user, whom somebody has called `name`. Whoever is refused has cost the same work:
/// nobody, a user without a password, and users whose passwords are kept in whatever form the pool has had. Otherwise
/// the time would tell who has an account (threat 31).
///
/// # Errors
/// `TooManyRequestsException` when the server is busy; internal errors.
pub(crate) async fn check(
    cx: &Context,
    pool: &Pool,
    user: Option<&User>,
    name: &str,
    password: &str,
) -> ApiResult<Checked> {
    let present = pool.password_storage(cx);
    let kept = match user.and_then(|user| Some((user, user.credential.as_ref()?))) {
        Some((user, sealed)) => Some(open(cx, pool, user, sealed)?),
        None => None,
    };
    let kept = kept.and_then(|bytes| Some((storage_of(&bytes)?, bytes)));
    let mut forms = forms::of_pool(cx, pool).await?;
    if let Some((form, _)) = &kept {
        forms.insert(*form);
    }
    let name = user.map_or(name, |user| &user.username);
    // In one order for everybody, and each by itself, so that not even a busy machine tells one form from another.
    for form in forms {
        let pool_name = srp::pool_name(&pool.id).to_owned();
        let (whose, given) = (name.to_owned(), password.to_owned());
        let bytes = kept.as_ref().filter(|(kept, _)| *kept == form);
        let bytes = bytes.map(|(_, bytes)| bytes.clone());
        let job = move || match bytes {
            Some(bytes) => verify(&bytes, &pool_name, &whose, &given),
            None => decoy(form, &pool_name, &whose, &given),
        };
        if cx.workers.run(job).await.map_err(busy)? {
            let renewed = if form == present {
                None
            } else {
                Some(hash(cx, pool, name, password).await?)
            };
            return Ok(Checked::Right(RightPassword { renewed }));
        }
    }
    Ok(Checked::Wrong)
}
