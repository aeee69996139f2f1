//! The lock-out after wrong passwords: one counter per user for every way in (threat 32).
//!
//! The counter moves, and is committed, before the password is looked at; success clears it. Guesses in parallel
//! therefore cannot outrun it (threat 33): each of them has to move the counter from a version that nobody else moved
//! it from.

use super::address::{self, Address, Charge};
use crate::directory;
use crate::door::Door;
use crate::pool::Pool;
use context::{Call, Context, Turn, WriteError};
use store::counters::{self, Counter};
use store::users::User;
use store::{Batch, CommitError, Conflict, Store, used_once};
use wire::ApiError;
use wire::cognito_idp::error;

/// The kind of the counter of wrong passwords.
const PASSWORD: &str = "password";

/// So many wrong passwords in a row are free of a lock.
const FREE_FAILURES: i64 = 4;

/// No lock is longer.
const LONGEST_LOCK_MS: i64 = 15 * 60 * 1000;

/// After so long without an attempt the count starts afresh.
const FORGOTTEN_AFTER_MS: i64 = 15 * 60 * 1000;

/// An attempt during a lock is noted as activity, but not more often than this: a flood of them is a flood of reads.
const ACTIVITY_STEP_MS: i64 = 60 * 1000;

/// So many sign-ins of one user wait for the one that is under way; a crowd behind one name leaves no room for others.
const WAITING: usize = 32;

/// Whose attempts are counted: the user by `sub`, so that every alias and spelling moves the same counter, or nobody,
/// who is refused after just as many attempts (threat 31).
#[must_use]
pub(crate) fn subject(cx: &Context, pool: &Pool, user: Option<&User>, name: &str) -> String {
    user.map_or_else(
        || directory::nobody(cx, pool, name).sub,
        |user| user.sub.clone(),
    )
}

/// An attempt that is counted as failed until it is known to be right. As long as it is kept, nobody else on this node
/// is counted for the subject: right passwords that arrive together are not taken for guesses. When it is dropped before
/// it was judged, because the server is too busy, it was no guess and is taken back.
#[must_use]
pub(crate) struct Attempt {
    store: Store,
    /// The counter as it is stored with this attempt, and as it was without.
    moved: (Counter, Counter),
    charge: Option<Charge>,
    state: State,
    turns: Option<(Turn, Option<Turn>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nobody knows yet whether it was right.
    Open,
    /// It was right, but what it leads to is not stored yet.
    Right,
    /// All is stored that follows from it.
    Settled,
}

impl Attempt {
    /// The password was wrong: the attempt stays counted.
    pub(crate) fn wrong(mut self) {
        self.state = State::Settled;
        if let Some(charge) = self.charge.take() {
            charge.stands();
        }
    }

    /// The password was right.
    pub(crate) fn right(mut self) -> Right {
        self.state = State::Right;
        Right(self)
    }

    fn forget(&self, batch: &mut Batch) {
        let (counter, _) = &self.moved;
        clear(batch, &counter.pool_id, &counter.subject);
    }
}

/// An attempt that was right. When it is dropped before what it leads to is stored, its failures are forgotten all the same.
#[must_use]
pub(crate) struct Right(Attempt);

impl Right {
    /// Commits what the attempt leads to, and behind everything else in the same batch forgets the failures of the
    /// subject, and this attempt of its address.
    ///
    /// # Errors
    /// As `batch` has them.
    pub(crate) async fn commit(self, mut batch: Batch) -> Result<(), CommitError> {
        let Self(mut attempt) = self;
        attempt.forget(&mut batch);
        if let Some(charge) = &attempt.charge {
            charge.refund(&mut batch);
        }
        attempt.store.commit(batch).await?;
        attempt.state = State::Settled;
        if let Some(charge) = attempt.charge.take() {
            charge.refunded();
        }
        Ok(())
    }
}

impl Drop for Attempt {
    fn drop(&mut self) {
        let mut batch = Batch::new();
        match self.state {
            State::Settled => return,
            State::Right => self.forget(&mut batch),
            State::Open => {
                let (with, without) = &self.moved;
                counters::put(&mut batch, Some(with), without);
            }
        }
        // Nobody else has a turn until this is stored. The charge takes itself back in a batch of its own: if somebody
        // has moved the user's counter meanwhile, the address' is not to blame.
        address::commit_later(&self.store, batch, self.turns.take());
    }
}

/// Counts an attempt as failed, before it is checked: for the subject, and by a public door, for the address that the call
/// came from. `once` is the identifier (and its expiry) of something that may be used a single
/// time; it is spent together with the counters' moves.
///
/// # Errors
/// `NotAuthorizedException` while the subject is locked; `TooManyRequestsException` when the address has failed too often
/// or too many attempts move the counter or wait to do so; [`WriteError::Conflict`] with the label `used` when `once` was spent before.
pub(crate) async fn charge(
    call: &Call,
    pool_id: &str,
    subject: &str,
    door: Door,
    once: Option<(&[u8], i64)>,
) -> Result<Attempt, WriteError> {
    let cx: &Context = call;
    // In this order, so that a flood from one address stands in line for a user with the few places that it has.
    let place = if door.is_public() {
        Some(address::turn(call, pool_id).await.map_err(ApiError::from)?)
    } else {
        None
    };
    let turn = cx.turns.take(format!("{pool_id} {subject}"), 1, WAITING);
    let turn = turn.await.map_err(ApiError::from)?;
    let address = door.is_public().then(|| Address::of(call, pool_id));
    let now = cx.now();
    let moved = cx
        .store
        .rewrite(async || {
            let before = counters::get(&cx.store, pool_id, subject, PASSWORD).await?;
            let mut batch = Batch::new();
            let moved = match move_on(before.as_ref(), pool_id, subject, now) {
                Move::Counted(after) => {
                    counters::put(&mut batch, before.as_ref(), &after);
                    if let Some((id, expires_at)) = once {
                        used_once::mark(&mut batch, pool_id, id, expires_at);
                    }
                    if let Some(address) = &address {
                        address.charge(&mut batch);
                    }
                    Some(both(before, after))
                }
                Move::Locked(noted) => {
                    if let Some(after) = noted {
                        counters::put(&mut batch, before.as_ref(), &after);
                    }
                    None
                }
            };
            Ok::<_, WriteError>((batch, moved))
        })
        .await
        .map_err(contended)?;
    let Some(moved) = moved else {
        return Err(locked().into());
    };
    Ok(Attempt {
        store: cx.store.clone(),
        moved,
        charge: address.map(Address::charged),
        state: State::Open,
        turns: Some((turn, place)),
    })
}

/// A counter as the store has it once `after` is put in the place of `before`, and as it was, or as good as.
fn both(before: Option<Counter>, after: Counter) -> (Counter, Counter) {
    let version = before
        .as_ref()
        .map_or(after.version, |before| before.version.saturating_add(1));
    let without = before.unwrap_or_else(|| Counter {
        count: 0,
        until: 0,
        ..after.clone()
    });
    (Counter { version, ..after }, without)
}

/// Forgets the failures; for the batch of a new password.
pub(crate) fn clear(batch: &mut Batch, pool_id: &str, subject: &str) {
    counters::clear(batch, pool_id, subject, PASSWORD);
}

/// What an attempt makes of the counter.
#[derive(Debug, PartialEq, Eq)]
enum Move {
    /// The attempt may be checked once this is stored.
    Counted(Counter),
    /// The attempt is refused; it neither counts nor extends the lock.
    Locked(Option<Counter>),
}

fn move_on(before: Option<&Counter>, pool_id: &str, subject: &str, now: i64) -> Move {
    let fresh = || Counter {
        pool_id: pool_id.to_owned(),
        subject: subject.to_owned(),
        kind: PASSWORD.to_owned(),
        count: 0,
        started_at: now,
        last_at: now,
        until: 0,
        // A number that no counter of this subject had before it: one that was cleared and begun again is another one.
        version: now,
    };
    let mut after = match before {
        None => fresh(),
        Some(before) if now < before.until => {
            let noted = now.saturating_sub(before.last_at) >= ACTIVITY_STEP_MS;
            return Move::Locked(noted.then(|| Counter {
                last_at: now,
                ..before.clone()
            }));
        }
        Some(before) if now.saturating_sub(before.last_at) >= FORGOTTEN_AFTER_MS => Counter {
            version: before.version,
            ..fresh()
        },
        Some(before) => before.clone(),
    };
    after.count = after.count.saturating_add(1);
    after.last_at = now;
    // Without a lock there is no end of one: a call that began a moment earlier must not take this one's time for it.
    after.until = match lock_ms(after.count) {
        0 => 0,
        lock => now.saturating_add(lock),
    };
    Move::Counted(after)
}

/// How long the `failures`-th wrong password in a row locks: a second for the fifth, twice as long for each further.
fn lock_ms(failures: i64) -> i64 {
    let doublings = failures.saturating_sub(FREE_FAILURES + 1);
    match doublings {
        ..0 => 0,
        // 2^10 s is beyond the longest lock.
        0..10 => 1000_i64 << doublings,
        _ => LONGEST_LOCK_MS,
    }
}

/// A counter that many attempts move at the same time refuses the ones that could not.
fn contended(failure: WriteError) -> WriteError {
    match failure {
        WriteError::Conflict(conflict) if conflict.label == Conflict::VERSION => {
            error::too_many_requests("Too many requests").into()
        }
        WriteError::Conflict(conflict) => {
            address::refusal_of(conflict.label).map_or(failure, WriteError::Api)
        }
        WriteError::Api(_) => failure,
    }
}

fn locked() -> ApiError {
    error::not_authorized("Password attempts exceeded")
}

#[cfg(test)]
mod tests {
    use super::{Move, lock_ms, move_on};
    use store::counters::Counter;

    const MINUTE: i64 = 60_000;

    fn fail(before: Option<&Counter>, now: i64) -> Option<Counter> {
        match move_on(before, "p", "s", now) {
            Move::Counted(after) => Some(after),
            Move::Locked(_) => None,
        }
    }

    #[test]
    fn t32_the_fifth_wrong_password_locks_for_a_second_and_each_further_for_twice_as_long() {
        let locks: Vec<i64> = (1..=9).map(lock_ms).collect();
        assert_eq!(locks, [0, 0, 0, 0, 1000, 2000, 4000, 8000, 16_000]);
        assert_eq!(lock_ms(14), 512_000);
        assert_eq!(lock_ms(15), 15 * MINUTE);
        assert_eq!(lock_ms(i64::MAX), 15 * MINUTE);
    }

    #[test]
    fn t32_an_attempt_during_a_lock_neither_counts_nor_extends_it() {
        let mut counter = None;
        for _ in 0..5 {
            counter = fail(counter.as_ref(), 1000);
        }
        assert_eq!(
            counter
                .as_ref()
                .map(|counter| (counter.count, counter.until)),
            Some((5, 2000))
        );
        assert_eq!(fail(counter.as_ref(), 1999), None);
        let sixth = fail(counter.as_ref(), 2000);
        assert_eq!(
            sixth.map(|counter| (counter.count, counter.until)),
            Some((6, 4000))
        );
    }

    #[test]
    fn t32_a_quarter_of_an_hour_without_an_attempt_starts_afresh() {
        let third = (0..3).fold(None, |counter: Option<Counter>, _| {
            fail(counter.as_ref(), 0)
        });
        let later = fail(third.as_ref(), 15 * MINUTE - 1);
        assert_eq!(later.map(|counter| counter.count), Some(4));
        let afresh = fail(third.as_ref(), 15 * MINUTE);
        assert_eq!(afresh.map(|counter| counter.count), Some(1));
    }

    #[test]
    fn t32_a_long_lock_notes_attempts_as_activity() {
        let locked = Counter {
            pool_id: "p".to_owned(),
            subject: "s".to_owned(),
            kind: "password".to_owned(),
            count: 20,
            started_at: 0,
            last_at: 0,
            until: 15 * MINUTE,
            version: 20,
        };
        assert_eq!(move_on(Some(&locked), "p", "s", 1), Move::Locked(None));
        let noted = Counter {
            last_at: 14 * MINUTE,
            ..locked.clone()
        };
        assert_eq!(
            move_on(Some(&locked), "p", "s", 14 * MINUTE),
            Move::Locked(Some(noted.clone()))
        );
        assert_eq!(
            fail(Some(&noted), 15 * MINUTE).map(|counter| counter.count),
            Some(21)
        );
    }
}
