//! Taking turns: one at a time for each key, or a few, on this node; so many more may wait, and who comes then is turned
//! away at once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use wire::ApiError;
use wire::cognito_idp::error;

type Waiting = Mutex<HashMap<String, Arc<Semaphore>>>;

/// Who has the turn, by key. Only keys that somebody holds or waits for take room.
#[derive(Clone, Default)]
pub struct Turns {
    waiting: Arc<Waiting>,
}

/// So many wait for the turns of one key already that one more is turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crowded;

/// The turn of one key; the next one has it when this is dropped.
#[must_use]
pub struct Turn {
    key: String,
    turns: Turns,
    held: Option<OwnedSemaphorePermit>,
}

impl Turns {
    /// Waits for one of `places` turns that `key` has at once, behind fewer than `waiting` others; always the same numbers
    /// for the same key.
    ///
    /// # Errors
    /// [`Crowded`], at once.
    pub async fn take(&self, key: String, places: usize, waiting: usize) -> Result<Turn, Crowded> {
        let place = {
            let mut held = self.lock();
            let place = held.entry(key.clone());
            let place = place.or_insert_with(|| Arc::new(Semaphore::new(places)));
            // Whoever holds a turn or waits for one has a share of the entry, beside the map's own.
            if Arc::strong_count(place) > places.saturating_add(waiting) {
                return Err(Crowded);
            }
            Arc::clone(place)
        };
        // From here on a caller that gives up leaves nothing behind.
        let mut turn = Turn {
            key,
            turns: self.clone(),
            held: None,
        };
        // The semaphore is never closed.
        turn.held = place.acquire_owned().await.ok();
        Ok(turn)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Semaphore>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut waiting = self.turns.lock();
        drop(self.held.take());
        // Whoever waits has a share of the entry; with none but the map's own, nobody does.
        if waiting
            .get(&self.key)
            .is_some_and(|place| Arc::strong_count(place) == 1)
        {
            waiting.remove(&self.key);
        }
    }
}

impl From<Crowded> for ApiError {
    fn from(_: Crowded) -> Self {
        error::too_many_requests("Too many requests")
    }
}

#[cfg(test)]
mod tests {
    use super::{Crowded, Turns};
    use futures_util::FutureExt as _;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn ada() -> String {
        "ada".to_owned()
    }

    #[tokio::test]
    async fn a_few_at_a_time() {
        let turns = Turns::default();
        let first = turns.take(ada(), 2, 8).await;
        let second = turns.take(ada(), 2, 8).await;
        assert!(turns.take(ada(), 2, 8).now_or_never().is_none());
        drop(first);
        assert!(turns.take(ada(), 2, 8).now_or_never().is_some());
        drop(second);
        assert!(turns.lock().is_empty());
    }

    #[tokio::test]
    async fn t32_behind_a_crowd_one_is_turned_away_at_once() {
        let turns = Turns::default();
        let first = turns.take(ada(), 1, 1).await;
        let mut second = Box::pin(turns.take(ada(), 1, 1));
        assert!(second.as_mut().now_or_never().is_none());
        let third = turns.take(ada(), 1, 1).now_or_never();
        assert_eq!(third.and_then(Result::err), Some(Crowded));
        assert!(turns.take("ben".to_owned(), 1, 0).await.is_ok());
        drop(first);
        assert!(second.await.is_ok());
        assert!(turns.lock().is_empty());
    }

    #[tokio::test]
    async fn one_at_a_time_and_nothing_stays_behind() {
        let turns = Turns::default();
        let inside = Arc::new(AtomicUsize::new(0));
        let tasks: Vec<_> = (0..16)
            .map(|_| {
                let (turns, inside) = (turns.clone(), Arc::clone(&inside));
                tokio::spawn(async move {
                    let turn = turns.take(ada(), 1, 16).await;
                    assert!(turn.is_ok());
                    assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                    tokio::task::yield_now().await;
                    inside.fetch_sub(1, Ordering::SeqCst);
                    drop(turn);
                })
            })
            .collect();
        for task in tasks {
            assert!(task.await.is_ok());
        }
        assert!(turns.lock().is_empty());
    }
}
