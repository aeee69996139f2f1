//! The one writer of users who are there.

use super::aliases::release;
use super::{by_sub, find, not_found};
use crate::account::Account;
use crate::pool::Pool;
use context::{Context, WriteError};
use store::Batch;
use store::users::{self, User};

/// Changes the user with this `sub`: reads them, lets `decide` change what it will, and writes the user, and behind that
/// what `decide` put into the batch; all of it again when somebody else has changed the user meanwhile. Names, details and
/// time follow from the change. The user comes back as written.
///
/// # Errors
/// `UserNotFoundException`, the errors of `decide`, and the conflicts of the batch and of [`users::update`].
pub(crate) async fn change<T>(
    cx: &Context,
    pool: &Pool,
    sub: &str,
    decide: impl Fn(&mut Account, &mut Batch) -> Result<T, WriteError>,
) -> Result<(User, T), WriteError> {
    write(cx, pool, Whom::Sub(sub), |_| {}, decide).await
}

/// As [`change`], behind a `guard`, which is written before the user is: its conflict is the one that is told.
///
/// # Errors
/// As [`change`].
pub(crate) async fn change_behind(
    cx: &Context,
    pool: &Pool,
    sub: &str,
    guard: impl Fn(&mut Batch),
    decide: impl Fn(&mut Account) -> Result<(), WriteError>,
) -> Result<User, WriteError> {
    let decide = |account: &mut Account, _: &mut Batch| decide(account);
    let (user, ()) = write(cx, pool, Whom::Sub(sub), guard, decide).await?;
    Ok(user)
}

/// As [`change`], of the user whom `name` means.
///
/// # Errors
/// As [`change`].
pub(crate) async fn change_named<T>(
    cx: &Context,
    pool: &Pool,
    name: &str,
    decide: impl Fn(&mut Account, &mut Batch) -> Result<T, WriteError>,
) -> Result<(User, T), WriteError> {
    write(cx, pool, Whom::Name(name), |_| {}, decide).await
}

/// By what a user is looked up.
#[derive(Clone, Copy)]
enum Whom<'a> {
    Sub(&'a str),
    Name(&'a str),
}

async fn write<T>(
    cx: &Context,
    pool: &Pool,
    whom: Whom<'_>,
    guard: impl Fn(&mut Batch),
    decide: impl Fn(&mut Account, &mut Batch) -> Result<T, WriteError>,
) -> Result<(User, T), WriteError> {
    let now = cx.now();
    cx.store
        .rewrite(async || {
            let found = match whom {
                Whom::Sub(sub) => by_sub(cx, &pool.id, sub).await?,
                Whom::Name(name) => find(cx, pool, name).await?,
            };
            let before = found.ok_or_else(not_found)?;
            let mut account = Account::of(before.clone())?;
            let mut behind = Batch::new();
            let decided = decide(&mut account, &mut behind)?;
            let takes_aliases = account.takes_aliases();
            let after = account.into_row(pool, now);
            let mut batch = Batch::new();
            guard(&mut batch);
            if takes_aliases {
                release(cx, pool, &mut batch, &after, now).await?;
            }
            users::update(&mut batch, &before, &after);
            batch.append(behind);
            Ok::<_, WriteError>((batch, (after, decided)))
        })
        .await
}
