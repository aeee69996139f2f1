//! Taking turns: one at a time for each key, or a few, on this node.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

type Waiting = Mutex<HashMap<String, Arc<Semaphore>>>;

/// Who has the turn, by key. Only keys that somebody holds or waits for take room.
#[derive(Clone, Default)]
pub struct Turns {
    waiting: Arc<Waiting>,
}

/// The turn of one key; the next one has it when this is dropped.
#[must_use]
pub struct Turn {
    key: String,
    turns: Turns,
    held: Option<OwnedSemaphorePermit>,
}

impl Turns {
    /// Waits for the turn of `key`.
    pub async fn take(&self, key: String) -> Turn {
        self.take_one_of(1, key).await
    }

    /// Waits for one of so many turns that `key` has at once; always the same number for the same key.
    pub async fn take_one_of(&self, places: usize, key: String) -> Turn {
        let place = {
            let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let place = waiting.entry(key.clone());
            Arc::clone(place.or_insert_with(|| Arc::new(Semaphore::new(places))))
        };
        // From here on a caller that gives up leaves nothing behind.
        let mut turn = Turn {
            key,
            turns: self.clone(),
            held: None,
        };
        // The semaphore is never closed.
        turn.held = place.acquire_owned().await.ok();
        turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut waiting = self
            .turns
            .waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
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

#[cfg(test)]
mod tests {
    use super::Turns;
    use futures_util::FutureExt as _;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, PoisonError};

    #[tokio::test]
    async fn a_few_at_a_time() {
        let turns = Turns::default();
        let first = turns.take_one_of(2, "ada".to_owned()).await;
        let second = turns.take_one_of(2, "ada".to_owned()).await;
        assert!(
            turns
                .take_one_of(2, "ada".to_owned())
                .now_or_never()
                .is_none()
        );
        drop(first);
        assert!(
            turns
                .take_one_of(2, "ada".to_owned())
                .now_or_never()
                .is_some()
        );
        drop(second);
        let waiting = turns.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(waiting.is_empty());
    }

    #[tokio::test]
    async fn one_at_a_time_and_nothing_stays_behind() {
        let turns = Turns::default();
        let inside = Arc::new(AtomicUsize::new(0));
        let tasks: Vec<_> = (0..16)
            .map(|_| {
                let (turns, inside) = (turns.clone(), Arc::clone(&inside));
                tokio::spawn(async move {
                    let turn = turns.take("ada".to_owned()).await;
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
        let waiting = turns.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(waiting.is_empty());
    }
}
