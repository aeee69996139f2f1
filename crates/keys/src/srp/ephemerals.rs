//! Pairs (b, g^b) made ahead of need, so that the first step of SRP costs no exponentiation.

use std::sync::Arc;

use super::Ephemeral;
use crate::random::Random;
use crate::stock::Stock;

/// A store of pairs that a thread of its own keeps full.
pub struct Ephemerals {
    ready: Stock<Ephemeral>,
    random: Arc<dyn Random>,
}

impl Ephemerals {
    /// A store of at most `capacity` pairs. With a capacity of zero every pair is made when it is asked for.
    #[must_use]
    pub fn new(capacity: usize, random: Arc<dyn Random>) -> Self {
        let source = Arc::clone(&random);
        let ready = Stock::new(capacity, move || Some(Ephemeral::generate(&*source)));
        Self { ready, random }
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
        self.ready.try_take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SeededRandom;

    #[test]
    fn a_pair_belongs_together_and_comes_once() {
        let store = Ephemerals::new(4, Arc::new(SeededRandom::new(1)));
        let pair = store.take();
        assert_eq!(
            Ephemeral::from_secret(*pair.b).g_b.bytes(),
            pair.g_b.bytes()
        );
        assert_ne!(*store.take().b, *pair.b);
    }

    #[test]
    fn without_capacity_pairs_are_made_on_the_spot() {
        let store = Ephemerals::new(0, Arc::new(SeededRandom::new(2)));
        assert!(store.try_take().is_none());
        assert_ne!(*store.take().b, *store.take().b);
    }
}
