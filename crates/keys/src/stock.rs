//! What takes long to make, made ahead of need.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// A stock of things that a thread of its own keeps full. The thread ends with the stock, and when nothing can be made.
pub struct Stock<T> {
    shared: Arc<Shared<T>>,
}

struct Shared<T> {
    state: Mutex<State<T>>,
    taken: Condvar,
    capacity: usize,
}

struct State<T> {
    ready: Vec<T>,
    closed: bool,
}

impl<T: Send + 'static> Stock<T> {
    /// A stock of at most `capacity` things. With a capacity of zero there is no thread, and never anything ready.
    #[must_use]
    pub fn new(capacity: usize, make: impl Fn() -> Option<T> + Send + 'static) -> Self {
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
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.keep_full(make));
        }
        Self { shared }
    }

    /// One that is ready. None is ever given out twice.
    #[must_use]
    pub fn try_take(&self) -> Option<T> {
        let one = self.shared.lock().ready.pop();
        self.shared.taken.notify_one();
        one
    }
}

impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep_full(&self, make: impl Fn() -> Option<T>) {
        while self.wait_for_room() {
            // Outside the lock, since this is what takes long.
            let Some(one) = make() else { return };
            self.lock().ready.push(one);
        }
    }

    /// Waits until one is missing; false when the stock is gone.
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

impl<T> Drop for Stock<T> {
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.taken.notify_one();
    }
}

impl<T> fmt::Debug for Stock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stock")
            .field("capacity", &self.shared.capacity)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    /// Waits, with patience for a busy machine.
    fn until(what: impl Fn() -> bool) -> bool {
        (0..2_000).any(|_| {
            thread::sleep(Duration::from_millis(5));
            what()
        })
    }

    #[test]
    fn the_thread_keeps_the_stock_full_and_nothing_comes_twice() {
        let made = AtomicU32::new(0);
        let stock = Stock::new(4, move || Some(made.fetch_add(1, Ordering::Relaxed)));
        let is_full = || stock.shared.lock().ready.len() == 4;
        assert!(until(is_full));
        let mut taken = HashSet::new();
        for _ in 0..12 {
            assert!(until(|| !stock.shared.lock().ready.is_empty()));
            assert!(stock.try_take().is_some_and(|one| taken.insert(one)));
        }
        assert!(until(is_full));
        // The thread holds one of the two references until it has seen that the stock is gone.
        let shared = Arc::clone(&stock.shared);
        drop(stock);
        assert!(until(|| Arc::strong_count(&shared) == 1));
    }

    #[test]
    fn a_stock_without_capacity_and_one_that_cannot_be_filled_have_nothing() {
        assert!(Stock::new(0, || Some(1)).try_take().is_none());
        let stock = Stock::<u32>::new(1, || None);
        let shared = Arc::clone(&stock.shared);
        assert!(until(|| Arc::strong_count(&shared) == 2));
        assert!(stock.try_take().is_none());
    }
}
