//! Pairs (b, g^b) made ahead of need, so that the first step of SRP costs no exponentiation.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::Ephemeral;
use crate::random::Random;

/// A store of pairs that a thread of its own keeps full. The thread ends with the store.
pub struct Ephemerals {
    shared: Arc<Shared>,
    random: Arc<dyn Random>,
}

struct Shared {
    state: Mutex<State>,
    taken: Condvar,
    capacity: usize,
}

struct State {
    ready: Vec<Ephemeral>,
    closed: bool,
}

impl Ephemerals {
    /// A store of at most `capacity` pairs. With a capacity of zero there is no thread and every
    /// pair is made when it is asked for.
    #[must_use]
    pub fn new(capacity: usize, random: Arc<dyn Random>) -> Self {
        let state = State {
            ready: Vec::with_capacity(capacity),
            closed: false,
        };
        let shared = Arc::new(Shared {
            state: Mutex::new(state),
            taken: Condvar::new(),
            capacity,
        });
        if capacity > 0 {
            let (shared, random) = (Arc::clone(&shared), Arc::clone(&random));
            thread::spawn(move || shared.keep_full(&*random));
        }
        Self { shared, random }
    }

    /// A pair that is ready, or else one that is made on the spot by one exponentiation. No pair is
    /// ever given out twice.
    #[must_use]
    pub fn take(&self) -> Ephemeral {
        self.try_take()
            .unwrap_or_else(|| Ephemeral::generate(&*self.random))
    }

    /// A pair that is ready.
    #[must_use]
    pub fn try_take(&self) -> Option<Ephemeral> {
        let pair = self.shared.lock().ready.pop();
        self.shared.taken.notify_one();
        pair
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep_full(&self, random: &dyn Random) {
        while self.wait_for_room() {
            // The exponentiation runs outside the lock.
            let pair = Ephemeral::generate(random);
            self.lock().ready.push(pair);
        }
    }

    /// Waits until a pair is missing; false when the store is gone.
    fn wait_for_room(&self) -> bool {
        let mut state = self.lock();
        while !state.closed && state.ready.len() >= self.capacity {
            state = self
                .taken
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        !state.closed
    }
}

impl Drop for Ephemerals {
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.taken.notify_all();
    }
}

impl fmt::Debug for Ephemerals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ephemerals")
            .field("capacity", &self.shared.capacity)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SeededRandom;
    use std::collections::HashSet;
    use std::time::Duration;

    #[test]
    fn the_thread_keeps_the_store_full_and_no_pair_comes_twice() {
        let store = Ephemerals::new(4, Arc::new(SeededRandom::new(1)));
        let full = |store: &Ephemerals| {
            for _ in 0..2_000 {
                if store.shared.lock().ready.len() == 4 {
                    return true;
                }
                thread::sleep(Duration::from_millis(5));
            }
            false
        };
        assert!(full(&store));
        let secrets: HashSet<[u8; 32]> = (0..12).map(|_| *store.take().b).collect();
        assert_eq!(secrets.len(), 12);
        assert!(full(&store));
        let pair = store.take();
        assert_eq!(
            Ephemeral::from_secret(*pair.b).g_b.bytes(),
            pair.g_b.bytes()
        );
        // The thread holds one of the two references until it has seen that the store is gone.
        let shared = Arc::clone(&store.shared);
        drop(store);
        assert!((0..2_000).any(|_| {
            thread::sleep(Duration::from_millis(5));
            Arc::strong_count(&shared) == 1
        }));
    }

    #[test]
    fn without_capacity_pairs_are_made_on_the_spot() {
        let store = Ephemerals::new(0, Arc::new(SeededRandom::new(2)));
        assert!(store.try_take().is_none());
        assert_ne!(*store.take().b, *store.take().b);
    }
}
