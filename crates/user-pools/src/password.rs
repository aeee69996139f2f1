//! Passwords: whether one is good enough, how it is kept, and whether a given one is the user's.
//!
//! What is kept is a verifier or an Argon2id hash, sealed under a key that is not in the database, so that a copy of
//! the database is no oracle for guesses (threat 30).

mod check;
mod forms;
mod generate;
mod history;
mod policy;

pub(crate) use check::{Checked, check};
pub(crate) use generate::generate;

use crate::account::{Account, Details};
use crate::pool::Pool;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use context::Context;
use keys::{Busy, keyring, srp};
use store::users::User;
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// When the user's password was set, in milliseconds since the epoch: another time is another password.
///
/// # Errors
/// When what is kept of the user cannot be read.
pub fn set_at(user: &User) -> ApiResult<i64> {
    Ok(Details::of(user)?.password_set_at)
}

/// Refuses a password that the pool's policy does not allow.
///
/// # Errors
/// `InvalidPasswordException` with the first rule that is broken.
pub(crate) fn check_policy(pool: &Pool, password: &str) -> ApiResult<()> {
    conform(pool, password, "policy")
}

/// As [`check_policy`], in the words of `AdminCreateUser`.
///
/// # Errors
/// `InvalidPasswordException`.
pub(crate) fn check_policy_of_temporary(pool: &Pool, password: &str) -> ApiResult<()> {
    conform(pool, password, "password policy")
}

fn conform(pool: &Pool, password: &str, with: &str) -> ApiResult<()> {
    policy::check(&pool.password_policy(), password).map_err(|broken| {
        error::invalid_password(format!("Password did not conform with {with}: {broken}"))
    })
}

/// Refuses the user's current password and the ones before it, as far back as the pool remembers.
///
/// # Errors
/// `PasswordHistoryPolicyViolationException`; `TooManyRequestsException` when the server is busy.
async fn check_history(
    cx: &Context,
    pool: &Pool,
    account: &Account,
    password: &str,
) -> ApiResult<()> {
    let size = pool.history_size();
    if size == 0 {
        return Ok(());
    }
    let mut kept = Vec::new();
    for sealed in history::to_check(
        account.credential.as_deref(),
        &account.details.password_history,
        size,
    ) {
        kept.push(open(cx, pool, account, &sealed)?);
    }
    let (pool_name, username, password) = (
        srp::pool_name(&pool.id).to_owned(),
        account.username.clone(),
        password.to_owned(),
    );
    let reused = cx
        .workers
        .run(move || {
            kept.iter()
                .any(|bytes| keys::password::verify(bytes, &pool_name, &username, &password))
        })
        .await
        .map_err(busy)?;
    if reused {
        return Err(error::password_history_policy_violation(
            "Password has previously been used.",
        ));
    }
    Ok(())
}

/// What is stored in place of a password, sealed. `username` is the user's own stored username, which SRP's verifier
/// depends on and which never changes.
///
/// # Errors
/// `InvalidPasswordException` for a password that is too long; `TooManyRequestsException` when the server is busy.
pub(crate) async fn hash(
    cx: &Context,
    pool: &Pool,
    username: &str,
    password: &str,
) -> ApiResult<Vec<u8>> {
    let storage = pool.password_storage(cx);
    forms::remember(cx, pool, storage).await?;
    let (pool_name, name, password) = (
        srp::pool_name(&pool.id).to_owned(),
        username.to_owned(),
        password.to_owned(),
    );
    let random = std::sync::Arc::clone(&cx.random);
    let bytes = cx
        .workers
        .run(move || keys::password::hash(storage, &pool_name, &name, &password, &*random))
        .await
        .map_err(busy)?
        .map_err(|failure| {
            error::invalid_password(format!("Password did not conform with policy: {failure}"))
        })?;
    Ok(cx
        .keyring
        .seal(&seal_context(pool, username), &bytes, &*cx.random))
}

/// What is stored in place of a password that a user chooses instead of the one they have: as [`hash`], after the check
/// of the policy and of the passwords before it.
///
/// # Errors
/// The errors of [`check_policy`], `PasswordHistoryPolicyViolationException`, and the errors of [`hash`].
pub(crate) async fn next(
    cx: &Context,
    pool: &Pool,
    account: &Account,
    password: &str,
) -> ApiResult<Vec<u8>> {
    check_policy(pool, password)?;
    check_history(cx, pool, account, password).await?;
    hash(cx, pool, &account.username, password).await
}

/// Gives the user a new password; `sealed` comes from [`hash`]. The status is the caller's to change.
pub(crate) fn set(account: &mut Account, pool: &Pool, sealed: Vec<u8>, temporary: bool, now: i64) {
    let former = account
        .replace_credential(sealed)
        .map(|bytes| STANDARD.encode(bytes));
    let details = &mut account.details;
    history::remember(&mut details.password_history, former, pool.history_size());
    details.password_set_at = now;
    details.temporary_password_set_at = temporary.then_some(now);
}

/// What a password is proved against by SRP, and whether it is the user's own verifier: for nobody, and for a user whose
/// password is not kept for SRP, it is made up, and the same each time (threat 31).
///
/// # Errors
/// An internal error for a credential that does not open.
pub(crate) fn srp_verifier(
    cx: &Context,
    pool: &Pool,
    user: Option<&User>,
    user_id: &str,
) -> ApiResult<(srp::Verifier, bool)> {
    let secret = cx.keyring.stable_secret(b"srp decoy");
    let made_up = srp::decoy(&secret, srp::pool_name(&pool.id), user_id);
    let sealed = user.and_then(|user| Some((user, user.credential.as_ref()?)));
    let kept = match sealed {
        Some((user, sealed)) => keys::password::srp_verifier(&open(cx, pool, user, sealed)?),
        None => None,
    };
    Ok(match kept {
        Some(verifier) => (verifier, true),
        None => (made_up, false),
    })
}

/// The answer when the queue of heavy work is full.
pub(crate) fn busy(_: Busy) -> ApiError {
    error::too_many_requests("Too many requests")
}

fn open(cx: &Context, pool: &Pool, user: &User, sealed: &[u8]) -> ApiResult<Vec<u8>> {
    let bytes = cx
        .keyring
        .open(&seal_context(pool, &user.username), sealed)
        .map_err(|failure| {
            ApiError::internal(format!("credential of user {}: {failure}", user.sub))
        })?;
    Ok(bytes.to_vec())
}

/// A sealed credential opens for its own pool and user only, so that a row that is copied onto another user is no
/// password of that user.
fn seal_context(pool: &Pool, username: &str) -> Vec<u8> {
    keyring::context(&["password", &pool.id, username])
}
