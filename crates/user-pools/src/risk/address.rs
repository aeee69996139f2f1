//! The limit of failures from one address, whoever they are for: spraying a few passwords or codes over many users
//! moves no user's own counter far (threat 32).
//!
//! An attempt is counted as failed in the batch that is committed before it is looked at, and is taken back in the batch
//! of what it led to if it was right. So a burst does not outrun the limit (threat 33), on however many nodes.

use context::{Call, Crowded, Turn};
use std::sync::Arc;
use store::counters::{self, Limit};
use store::{Batch, CommitError, Store};
use tokio::runtime::Handle;
use wire::cognito_idp::error;
use wire::{ApiError, ApiResult};

/// So many failures from one address are not yet spraying: many people may share it.
const FAILURES: Limit = Limit {
    kind: "address",
    most: 500,
    window: 15 * 60 * 1000,
};

/// The clock of the node that has begun the window may be ahead by so much.
const CLOCK_SKEW_MS: i64 = 5000;

/// So many passwords from one address are judged at once on a node; further ones wait. What is in flight counts as
/// failed, and right passwords that come together must not look like spraying.
const AT_ONCE: usize = 16;

/// So many wait for that; an address that sends more at once is told to come later (threat 32).
const WAITING: usize = 48;

/// Where the attempts of a call come from, in one pool.
pub(crate) struct Address {
    pool_id: String,
    network: String,
    now: i64,
    store: Store,
}

impl Address {
    pub(crate) fn of(call: &Call, pool_id: &str) -> Self {
        Self {
            pool_id: pool_id.to_owned(),
            network: call.client_address.network_key(),
            now: call.now(),
            store: call.store.clone(),
        }
    }

    /// Counts an attempt, behind everything else in the batch; the batch conflicts as what [`refusal_of`] names when there
    /// were too many.
    pub(crate) fn charge(&self, batch: &mut Batch) {
        counters::count(batch, &self.pool_id, &self.network, &FAILURES, self.now);
    }

    /// That batch is committed.
    pub(crate) fn charged(self) -> Charge {
        Charge {
            address: self,
            open: true,
        }
    }
}

/// An attempt that is counted for its address. When it is dropped before it was found wrong, it is taken back: a server
/// that was too busy to judge it makes nobody a sprayer.
#[must_use]
pub(crate) struct Charge {
    address: Address,
    open: bool,
}

impl Charge {
    /// The attempt was wrong: it stays counted.
    pub(crate) fn stands(mut self) {
        self.open = false;
    }

    /// Takes the attempt back, because it was right; behind everything else in the batch of what it leads to.
    pub(crate) fn refund(&self, batch: &mut Batch) {
        let Address {
            pool_id,
            network,
            now,
            ..
        } = &self.address;
        let at = now.saturating_add(CLOCK_SKEW_MS);
        counters::uncount(batch, pool_id, network, &FAILURES, at);
    }

    /// Takes the attempt back where nothing else is committed.
    ///
    /// # Errors
    /// Failures of the store.
    pub(crate) async fn take_back(self) -> ApiResult<()> {
        let mut batch = Batch::new();
        self.refund(&mut batch);
        self.address.store.commit(batch).await?;
        self.refunded();
        Ok(())
    }

    /// That batch is committed.
    pub(crate) fn refunded(mut self) {
        self.open = false;
    }
}

impl Drop for Charge {
    fn drop(&mut self) {
        if self.open {
            let mut batch = Batch::new();
            self.refund(&mut batch);
            commit_later(&self.address.store, batch, ());
        }
    }
}

/// Commits what nobody waits for any more, and only then lets go of what is `held`. If it fails, an attempt too many
/// stays counted.
pub(super) fn commit_later(store: &Store, batch: Batch, held: impl Send + 'static) {
    // Without a run time the process is ending.
    if let Ok(runtime) = Handle::try_current() {
        let store = store.clone();
        runtime.spawn(async move {
            if let Err(failure) = store.commit(batch).await {
                tracing::debug!(%failure, "an attempt was not taken back");
            }
            drop(held);
        });
    }
}

/// Waits for one of the places of the address that the call comes from.
pub(super) async fn turn(call: &Call, pool_id: &str) -> Result<Turn, Crowded> {
    let key = format!(
        "{} {pool_id} {}",
        FAILURES.kind,
        call.client_address.network_key()
    );
    call.turns.take(key, AT_ONCE, WAITING).await
}

/// Turns an address away that has reached the limit, with a read that is remembered: a flood from it costs little. The
/// limit itself does not depend on this.
///
/// # Errors
/// `TooManyRequestsException`.
pub(crate) async fn refuse_spraying(call: &Call, pool_id: &str) -> ApiResult<()> {
    let network = call.client_address.network_key();
    let (now, key) = (call.now(), format!("{pool_id} {network}"));
    let failures: Arc<i64> = if let Some(failures) = call.cache.get(FAILURES.kind, &key, now) {
        failures
    } else {
        let counter = counters::get(&call.store, pool_id, &network, FAILURES.kind).await?;
        let failures = counter
            .filter(|counter| counter.until > now)
            .map_or(0, |counter| counter.count);
        let failures = Arc::new(failures);
        call.cache
            .put(FAILURES.kind, &key, now, Arc::clone(&failures));
        failures
    };
    if *failures >= FAILURES.most {
        return Err(too_many());
    }
    Ok(())
}

/// Counts a failure that no other write comes with, before it is answered.
///
/// # Errors
/// `TooManyRequestsException`, in place of the answer.
pub(crate) async fn charge(call: &Call, pool_id: &str) -> ApiResult<()> {
    let mut batch = Batch::new();
    Address::of(call, pool_id).charge(&mut batch);
    match call.store.commit(batch).await {
        Ok(()) => Ok(()),
        Err(CommitError::Conflict(_)) => Err(too_many()),
        Err(CommitError::Failed(failure)) => Err(failure.into()),
    }
}

/// What is said of a batch that conflicts because of the address.
pub(crate) fn refusal_of(label: &str) -> Option<ApiError> {
    (label == FAILURES.kind).then(too_many)
}

fn too_many() -> ApiError {
    error::too_many_requests("Too many requests")
}
